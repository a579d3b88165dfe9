import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** The same page for readers with an account. */
const meta = {
  title: 'Pages/Signed in',
  component: NewsPage,
  args: newsPage.signedIn,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Signed in. */
export const SignedIn: Story = {};

/** The account list, opened. */
export const AccountOpen: Story = {
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Account: Robin Example' }));
    await expect(canvas.getByRole('link', { name: 'Saved pages' })).toBeVisible();
  },
};

/** The session has expired. */
export const SessionExpired: Story = { args: newsPage.sessionExpired };

/** On a phone, with the account list opened. */
export const PhoneAccountOpen: Story = {
  globals: { viewport: { value: 'phone' } },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Account: Robin Example' }));
    await expect(canvas.getByRole('link', { name: 'Saved pages' })).toBeVisible();
  },
};
