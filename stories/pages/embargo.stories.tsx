import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** A bank’s release in Bulgarian, with the time until which it must not be published. */
const meta = {
  title: 'Pages/Embargo',
  component: NewsPage,
  args: newsPage.embargo,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The embargo stands before the headline. */
export const UntilTheAfternoon: Story = {};

/** In the dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** On a phone. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
