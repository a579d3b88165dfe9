import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { NewsPage } from '../../src/index.js';
import { editorsPage } from '../fixtures/editors-page.js';

/** The page of an editor: the ribbon of the header has tabs, one of them for the selected photo. */
const meta = {
  title: 'Pages/Editors’ page',
  component: NewsPage,
  args: editorsPage,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The ribbon beside the account. */
export const EditorsPage: Story = {};

/** On a phone, with the commands of another tab. */
export const Phone: Story = {
  globals: { viewport: { value: 'phone' } },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('tab', { name: 'Draft' }));
    await expect(canvas.getByRole('tabpanel', { name: 'Draft' })).toBeVisible();
  },
};
