import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsPage } from '../../src/index.js';
import { seed } from '../fixtures/seed.js';

/** The page it all began with, composed whole: every component in its place. */
const meta = {
  title: 'Pages/Seed',
  component: NewsPage,
  args: { page: seed },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** As published. */
export const AsPublished: Story = {};
