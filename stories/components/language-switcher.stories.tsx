import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { LanguageSwitcher } from '../../src/index.js';
import { languageSwitcher } from '../fixtures/language-switcher.js';
import { inHeader, inNarrowBox } from '../support/landmark.js';

/** Links to this page in other languages. Every name is in its own language, so that its speakers can read it. */
const meta = {
  title: 'Components/Language switcher',
  component: LanguageSwitcher,
  decorators: [inHeader],
} satisfies Meta<typeof LanguageSwitcher>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Twenty-four languages collapse behind a button that names the current one. */
export const Typical: Story = { args: languageSwitcher.typical };

/** The open list: links rather than options, so that each can be opened in a new tab. */
export const Open: Story = {
  tags: ['!autodocs'],
  args: languageSwitcher.typical,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Change language, current language is English' }));
    await expect(canvas.getByRole('link', { name: 'Gaeilge' })).toBeVisible();
  },
};

/** The same in a narrow container. */
export const NarrowOpen: Story = { ...Open, decorators: [inNarrowBox] };

/** Up to three languages are shown side by side. */
export const TwoLanguages: Story = { args: languageSwitcher.twoLanguages };

/** Right-to-left names have their own `dir`. */
export const SeveralScripts: Story = {
  args: languageSwitcher.severalScripts,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByRole('link', { name: '繁體中文' })).toBeVisible();
  },
};

/** A page in a language that is not in the list. */
export const UnknownCurrent: Story = { args: languageSwitcher.unknownCurrent };
