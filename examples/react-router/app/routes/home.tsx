import { NewsListPage } from 'pressroom-ui';
import { readNewsListPage } from 'pressroom-ui/content';
import json from '../../list.json';
import { RouterLink } from '../router-link';
import type { Route } from './+types/home';

export const loader = () => ({ page: readNewsListPage(json).content ?? {} });

export default function Home({ loaderData: { page } }: Route.ComponentProps) {
  return <NewsListPage page={page} linkComponent={RouterLink} />;
}
