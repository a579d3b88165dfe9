import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** A statement taken over from another institution: quotations, one of them translated, and no meeting. */
const meta = {
  title: 'Pages/Statement',
  component: NewsPage,
  args: newsPage.statement,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On a large screen. */
export const Condemnation: Story = {};

/** In the dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** On a phone. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
