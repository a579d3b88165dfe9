import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** An announcement for today and tomorrow of a forum with five people in the chair. */
const meta = {
  title: 'Pages/Five co-chairs',
  component: NewsPage,
  args: newsPage.coChairs,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** With room for the facts beside the text. */
export const Forum: Story = {};

/** In the dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** On a phone. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
