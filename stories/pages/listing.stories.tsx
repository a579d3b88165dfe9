import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsListPage } from '../../src/index.js';
import { newsListPage } from '../fixtures/news-list-page.js';

/** All news of an agency on one page, under the months in which they appeared. */
const meta = {
  title: 'Pages/Listing',
  component: NewsListPage,
  args: newsListPage.byMonth,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsListPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Grouped by month. */
export const ByMonth: Story = {};

/** In the dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** A list that goes on: one link to the next page. */
export const LoadMore: Story = { args: newsListPage.more };

/** A newsroom in several languages, whose pages are found by date. */
export const Newsroom: Story = { args: newsListPage.newsroom };

/** Nothing has been published yet. */
export const Empty: Story = { args: newsListPage.empty };

/** On a phone. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
