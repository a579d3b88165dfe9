import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** A press release with a lead photo, a group of photos, a video, documents and contacts. */
const meta = {
  title: 'Pages/Press release',
  component: NewsPage,
  args: newsPage.forum,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On a large screen. */
export const Forum: Story = {};

/** In the dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** On a phone: another crop of the lead photo, and pictures one below the other. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
