import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** A ministry's press release, entirely in French: page, text, dates and facts. */
const meta = {
  title: 'Pages/French',
  component: NewsPage,
  args: newsPage.french,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A press release on a meeting held on site and online. */
export const PressRelease: Story = {};

/** On a phone. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
