import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { RibbonCommand, RibbonGroup, RibbonMenu, RibbonToggle, RibbonToolbar, type RibbonToolbarProps } from '../../src/index.js';
import { ribbonToolbar } from '../fixtures/ribbon-toolbar.js';
import { inHeader, inNarrowBox } from '../support/landmark.js';

/** The commands of a page: share it, keep it, follow the news. From three commands on it is one tab stop with arrow keys inside. */
const meta = {
  title: 'Components/Ribbon toolbar',
  component: RibbonToolbar,
  subcomponents: { RibbonGroup, RibbonCommand, RibbonMenu, RibbonToggle },
  decorators: [inHeader],
  // Elements are no use in a form.
  argTypes: { children: { control: false } },
} satisfies Meta<typeof RibbonToolbar>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it above the site header, with what readers do with a page. */
export const Typical: Story = { args: ribbonToolbar.typical };

/** In a narrow column groups become buttons, without measuring and without a jump. */
export const Narrow: Story = { args: ribbonToolbar.typical, decorators: [inNarrowBox] };

/** A group of the narrow ribbon, opened. */
export const NarrowGroupOpen: Story = {
  tags: ['!autodocs'],
  args: ribbonToolbar.typical,
  decorators: [inNarrowBox],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    await expect(canvas.getByRole('button', { name: 'Copy link' })).toBeVisible();
  },
};

/** One command alone is no toolbar. */
export const OneCommand: Story = { args: ribbonToolbar.oneCommand };

/** Two commands are a list of two. */
export const TwoCommands: Story = { args: ribbonToolbar.twoCommands };

/** All that a reader may want, with the share sheet of the device and a download. */
export const ReaderCommands: Story = { args: ribbonToolbar.readerCommands };

/** A command that cannot be used now stays where it is, can be focused, and says why. */
export const Unavailable: Story = {
  args: ribbonToolbar.unavailable,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const command = canvas.getByRole('button', { name: 'Download PDF' });
    command.focus();
    await expect(command).toHaveAccessibleDescription('The PDF is being made. Come back in an hour.');
    await expect(canvas.getByText('The PDF is being made. Come back in an hour.')).toBeVisible();
  },
};

/** A command the server carries out is a small form: it works without script. */
export const FormCommand: Story = { args: ribbonToolbar.formCommand };

/** Commands that are on or off are composed as children; your client component keeps the state. */
export const Toggles: Story = {
  args: ribbonToolbar.toggles,
  render: (args) => <Reading {...args} />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const toggle = canvas.getByRole('button', { name: 'Larger text' });
    await userEvent.click(toggle);
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  },
};

function Reading(args: RibbonToolbarProps) {
  const [larger, setLarger] = useState(false);
  const [facts, setFacts] = useState(true);
  return (
    <RibbonToolbar {...args}>
      <RibbonGroup label="Reading">
        <RibbonToggle command={{ label: 'Larger text' }} pressed={larger} onClick={() => setLarger(!larger)} />
        <RibbonToggle command={{ label: 'Only the facts', icon: 'page' }} pressed={facts} onClick={() => setFacts(!facts)} />
      </RibbonGroup>
      <RibbonGroup label="Page">
        <RibbonCommand command={{ type: 'print', label: 'Print', icon: 'print' }} />
      </RibbonGroup>
    </RibbonToolbar>
  );
}

/** Eight groups with long German labels. */
export const LongGerman: Story = { args: ribbonToolbar.longGerman };

/** Eight groups with long Finnish labels. */
export const LongFinnish: Story = { args: ribbonToolbar.longFinnish };

/** Eight groups with long Greek labels. */
export const LongGreek: Story = { args: ribbonToolbar.longGreek };

/** Long labels in a narrow column, one group opened. */
export const NarrowLongGermanOpen: Story = {
  tags: ['!autodocs'],
  args: ribbonToolbar.longGerman,
  decorators: [inNarrowBox],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Weiterempfehlungsmöglichkeiten' }));
    await expect(canvas.getByRole('button', { name: 'Seitenadresse in die Zwischenablage kopieren' })).toBeVisible();
  },
};

/** Allow `large` where commands are few and matter: pictures above labels. Narrower, they become medium, then small, then a pop-up. */
export const Large: Story = { args: ribbonToolbar.large };

/** A group that may only be large wraps where there is no room. */
export const AlwaysLarge: Story = { args: ribbonToolbar.alwaysLarge, decorators: [inNarrowBox] };

/** The small size alone: labels without pictures. */
export const Small: Story = { args: ribbonToolbar.small };

/** Several commands under one label are a menu; a command with variants beside it is a split button. */
export const Menus: Story = {
  args: ribbonToolbar.menus,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Save as' }));
    await expect(canvas.getByRole('menu', { name: 'Save as' })).toBeVisible();
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: 'PDF' })).toHaveFocus());
  },
};

/** Pin a group that must never hide behind a button. */
export const Pinned: Story = { args: ribbonToolbar.pinned, decorators: [inNarrowBox] };

/** Say with `collapseOrder` which group gives way first: here Share, then Follow, then Page. */
export const CollapseOrder: Story = {
  args: ribbonToolbar.collapseOrder,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '36rem' }}>
        <Story />
      </div>
    ),
  ],
};

/** Icons may be left out, labels may not. The page's own skip links make the ribbon's superfluous. */
export const WithoutIcons: Story = { args: ribbonToolbar.withoutIcons };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: ribbonToolbar.rightToLeft };
