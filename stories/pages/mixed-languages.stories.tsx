import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** A page in English with words, names and dates in eight other languages, and in other calendars. */
const meta = {
  title: 'Pages/Mixed languages',
  component: NewsPage,
  args: newsPage.mixedLanguages,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Hebrew and Japanese dates in the dateline. */
export const ManyCalendars: Story = {};

/** In the dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** On a phone. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
