import { NewsPage } from 'pressroom-ui';
import { seed } from './seed';

export default function Page() {
  return <NewsPage page={seed} />;
}
