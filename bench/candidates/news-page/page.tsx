import { NewsPage } from 'pressroom-ui';
import type { Content } from '../../shared/content.js';

/** The template, hydrated as a whole. */
export const Page = ({ page }: Content) => <NewsPage page={page} />;
