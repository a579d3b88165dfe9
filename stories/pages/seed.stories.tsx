import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** The original page, with every component. */
const meta = {
  title: 'Pages/Seed',
  component: NewsPage,
  args: newsPage.seed,
  parameters: { layout: 'fullscreen' },
  // Pages have no docs page, which would show several of them.
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** As published. */
export const AsPublished: Story = {};

/** In the dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** On the French version of the site: a French page with the English article. */
export const InFrenchChrome: Story = { args: newsPage.seedInFrenchChrome };

/** One section of the navigation opened. */
export const MenuOpen: Story = {
  globals: { viewport: { value: 'desktop' } },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('More Press centre pages'));
    await expect(canvas.getByRole('link', { name: /^Media contacts/ })).toBeVisible();
  },
};

/** On a phone, 320 CSS px wide. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
