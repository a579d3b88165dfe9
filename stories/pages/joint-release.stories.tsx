import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** A release of two publishers: each has its role, its text about itself and its contacts. */
const meta = {
  title: 'Pages/Joint release',
  component: NewsPage,
  args: newsPage.jointRelease,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On a large screen. */
export const TwoPublishers: Story = {};

/** In the dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** On a phone. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
