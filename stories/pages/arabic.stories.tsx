import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** An authority's news in Arabic, right to left, with names and words in Latin script. */
const meta = {
  title: 'Pages/Arabic',
  component: NewsPage,
  args: newsPage.arabic,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** From right to left. */
export const RightToLeft: Story = {};

/** In the dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** One section of the navigation opened. */
export const MenuOpen: Story = {
  globals: { viewport: { value: 'desktop' } },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('المزيد من الصفحات: المركز الإعلامي'));
    await expect(canvas.getByRole('link', { name: /^بيانات صحفية/ })).toBeVisible();
  },
};

/** On a phone. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
