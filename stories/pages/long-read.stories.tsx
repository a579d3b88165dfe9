import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** A long report with every kind of block, two meetings and quotations in four languages. */
const meta = {
  title: 'Pages/Long read',
  component: NewsPage,
  args: newsPage.longRead,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** With room for the facts beside the text. */
export const SpecialReport: Story = {};

/** In the dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** On a tablet: the facts follow the text. */
export const Tablet: Story = { globals: { viewport: { value: 'tablet' } } };

/** `stickyHeader` keeps the name, the languages and the search visible. */
export const StickyHeader: Story = { args: newsPage.stickyHeader };

/** On a phone. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
