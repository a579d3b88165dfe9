import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** Rules with a table of contents, notices, questions, a conversation and tables. It needs `rich-article.css` beside the main stylesheet. */
const meta = {
  title: 'Pages/Rich article',
  component: NewsPage,
  args: newsPage.richArticle,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** With room beside the text. */
export const Rules: Story = {};

/** In the dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** On a phone. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
