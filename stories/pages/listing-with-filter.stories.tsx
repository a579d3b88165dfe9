import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { NewsListPage } from '../../src/index.js';
import { newsListPage } from '../fixtures/news-list-page.js';

/** Eighteen items on three pages, which readers can narrow down. Everything works without script. */
const meta = {
  title: 'Pages/Listing with filter and pages',
  component: NewsListPage,
  args: newsListPage.withFilter,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsListPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The first of three pages. */
export const FirstPage: Story = {
  async play({ canvasElement }) {
    await expect(within(canvasElement).getByText('Results 1–6 of 18')).toBeVisible();
  },
};

/** The second page. */
export const SecondPage: Story = { args: newsListPage.secondPage };

/** The last page, in the dark theme. */
export const LastPage: Story = { args: newsListPage.lastPage, globals: { theme: 'dark' } };

/** Narrowed down to two items. */
export const Filtered: Story = { args: newsListPage.filtered };

/** Nothing matches: the page says what to do. */
export const NothingFound: Story = { args: newsListPage.nothingFound };

/** In Arabic, with items in other languages. */
export const RightToLeft: Story = { args: newsListPage.arabic };

/** On a phone. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };

/** On a phone, in Arabic. */
export const PhoneRightToLeft: Story = { args: newsListPage.arabic, globals: { viewport: { value: 'phone' } } };
