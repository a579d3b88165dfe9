import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { LanguageSwitcher } from '../../src/index.js';
import { languageSwitcher } from '../fixtures/language-switcher.js';
import { inHeader, inNarrowBox } from '../support/landmark.js';

/** This page in other languages. Every name is in its own language, so that those who look for it can read it. */
const meta = {
  title: 'Components/Language switcher',
  component: LanguageSwitcher,
  decorators: [inHeader],
} satisfies Meta<typeof LanguageSwitcher>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Twenty-four languages wait behind a button that says which one this is. */
export const Typical: Story = { args: languageSwitcher.typical };

/** The list, opened: links, not options, so that each can be opened in a tab of its own. */
export const Open: Story = {
  tags: ['!autodocs'],
  args: languageSwitcher.typical,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Change language, current language is English' }));
    await expect(canvas.getByRole('link', { name: 'Gaeilge' })).toBeVisible();
  },
};

/** The same where there is little room. */
export const NarrowOpen: Story = { ...Open, decorators: [inNarrowBox] };

/** Up to three languages stand side by side. */
export const TwoLanguages: Story = { args: languageSwitcher.twoLanguages };

/** Names from right to left carry their own `dir`. */
export const SeveralScripts: Story = {
  args: languageSwitcher.severalScripts,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByRole('link', { name: '繁體中文' })).toBeVisible();
  },
};

/** A page shown in a language that is not in the list. */
export const UnknownCurrent: Story = { args: languageSwitcher.unknownCurrent };
