import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** A meeting still to come, announced jointly by two institutions under an embargo. */
const meta = {
  title: 'Pages/Announcement',
  component: NewsPage,
  args: newsPage.announcement,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** With room for the facts beside the text. */
export const Announcement: Story = {};

/** In the dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** On a phone date and place come before the text. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
