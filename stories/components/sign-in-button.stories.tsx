import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { SignInButton } from '../../src/index.js';
import { signInButton } from '../fixtures/sign-in-button.js';
import { inHeader } from '../support/landmark.js';

/** A link to sign in, or the account of the reader. The site provides the status; there is no dependency on an authentication library. */
const meta = {
  title: 'Components/Sign-in button',
  component: SignInButton,
  decorators: [inHeader],
  parameters: {
    states: {
      Status: ['SignedOut', 'Unknown', 'Redirecting', 'SignedIn', 'StepUp', 'Expired', 'SignedOutElsewhere', 'WithError'],
      'The account': ['NoName', 'Picture', 'Initials', 'LostPicture', 'ArabicName', 'JapaneseName', 'LongName', 'SignOutOnly', 'LinksOnly'],
      'Ways to sign in': ['OneProvider', 'Providers'],
    },
  },
} satisfies Meta<typeof SignInButton>;

export default meta;
type Story = StoryObj<typeof meta>;

/** For readers who have not signed in: a plain link that works without script. */
export const SignedOut: Story = { args: signInButton.signedOut };

/** For cached pages, which cannot know the status: looks exactly like signed out. */
export const Unknown: Story = { args: signInButton.unknown };

/** While the browser is redirected to the identity provider. */
export const Redirecting: Story = { args: signInButton.redirecting };

/** For readers who have signed in: a button with their name opens the account. */
export const SignedIn: Story = { args: signInButton.signedIn };

/** The account list, opened. */
export const SignedInOpen: Story = {
  tags: ['!autodocs'],
  args: signInButton.signedIn,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Account: Robin Example' }));
    await expect(canvas.getByRole('link', { name: 'Saved pages' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Sign out' })).toBeVisible();
  },
};

/** When a page requires a signed-in reader to authenticate again. */
export const StepUp: Story = { args: signInButton.stepUp };

/** When the session has expired; a change to this status is announced once. */
export const Expired: Story = { args: signInButton.expired };

/** When the reader has signed out in another window. */
export const SignedOutElsewhere: Story = { args: signInButton.signedOutElsewhere };

/** When signing in has failed. */
export const WithError: Story = { args: signInButton.error };

/** When the provider sends no name. */
export const NoName: Story = { args: signInButton.noName };

/** With the picture of the reader. */
export const Picture: Story = { args: signInButton.picture };

/** With the initials of the reader. */
export const Initials: Story = { args: signInButton.initials };

/** The initials stay if the picture does not come. */
export const LostPicture: Story = { args: signInButton.lostPicture };

/** A name in another script. */
export const ArabicName: Story = { args: signInButton.arabicName };

/** A name that is abbreviated to its first letter. */
export const JapaneseName: Story = { args: signInButton.japaneseName };

/** A long name: the pop-up contains all of it. */
export const LongName: Story = { args: signInButton.longName };

/** Without account pages there is only the sign-out button. */
export const SignOutOnly: Story = { args: signInButton.signOutOnly };

/** Without `signOutAction` there are only the account pages. */
export const LinksOnly: Story = { args: signInButton.linksOnly };

/** With the name of the provider, where readers would not know with what to sign in. */
export const OneProvider: Story = { args: signInButton.oneProvider };

/** With several identity providers: a button opens their list. */
export const Providers: Story = { args: signInButton.providers };

/** The list of providers, opened. */
export const ProvidersOpen: Story = {
  tags: ['!autodocs'],
  args: signInButton.providers,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }));
    await expect(canvas.getByRole('link', { name: 'Coast Login' })).toBeVisible();
  },
};
