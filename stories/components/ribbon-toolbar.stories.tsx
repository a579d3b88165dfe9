import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { RibbonCommand, RibbonGroup, RibbonMenu, RibbonToggle, RibbonToolbar, type RibbonToolbarProps } from '../../src/index.js';
import { ribbonToolbar } from '../fixtures/ribbon-toolbar.js';
import { inHeader, inNarrowBox } from '../support/landmark.js';

/** The commands of a page: share, print, save, subscribe. With three or more commands it is one tab stop with arrow keys inside. */
const meta = {
  title: 'Components/Ribbon toolbar',
  component: RibbonToolbar,
  subcomponents: { RibbonGroup, RibbonCommand, RibbonMenu, RibbonToggle },
  decorators: [inHeader],
  // Elements cannot be edited in a control.
  argTypes: { children: { control: false } },
  parameters: {
    states: {
      'Number of commands': ['Typical', 'OneCommand', 'TwoCommands', 'ReaderCommands'],
      'Kinds of commands': ['Unavailable', 'FormCommand', 'Toggles', 'Menus'],
      Width: ['Narrow', 'Large', 'AlwaysLarge', 'Small', 'Pinned', 'CollapseOrder'],
      Languages: ['LongGerman', 'LongFinnish', 'LongGreek', 'RightToLeft'],
      Options: ['WithoutIcons'],
    },
  },
} satisfies Meta<typeof RibbonToolbar>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it above the name of the site, for commands that concern the page. */
export const Typical: Story = { args: ribbonToolbar.typical };

/** In a narrow column groups collapse into buttons, without measuring and without layout shifts. */
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

/** A single command is not a toolbar. */
export const OneCommand: Story = { args: ribbonToolbar.oneCommand };

/** Two commands are a list. */
export const TwoCommands: Story = { args: ribbonToolbar.twoCommands };

/** Many commands, including the share sheet of the device and a download. */
export const ReaderCommands: Story = { args: ribbonToolbar.readerCommands };

/** An unavailable command stays in place, can be focused, and shows its reason. */
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

/** A command that the server carries out is a small form, which works without script. */
export const FormCommand: Story = { args: ribbonToolbar.formCommand };

/** Toggles are composed as children; your client component holds the state. */
export const Toggles: Story = {
  parameters: {
    code: `import { RibbonGroup, RibbonToggle, RibbonToolbar } from 'pressroom-ui/ribbon-toolbar';
import { useState } from 'react';

export function Reading() {
  const [larger, setLarger] = useState(false);
  return (
    <RibbonToolbar label="Reading">
      <RibbonGroup label="Reading">
        <RibbonToggle
          command={{ label: 'Larger text' }}
          pressed={larger}
          onClick={() => setLarger(!larger)}
        />
      </RibbonGroup>
    </RibbonToolbar>
  );
}
`,
  },
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

/** Allow `large`, with icons above labels, for few important commands. In narrower ribbons they become medium, small, then a pop-up. */
export const Large: Story = { args: ribbonToolbar.large };

/** A group with `large` as its only size wraps if there is no room. */
export const AlwaysLarge: Story = { args: ribbonToolbar.alwaysLarge, decorators: [inNarrowBox] };

/** The small size only: labels without icons. */
export const Small: Story = { args: ribbonToolbar.small };

/** A menu groups several commands under one label; a split button is a command with variants. */
export const Menus: Story = {
  args: ribbonToolbar.menus,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Save as' }));
    await expect(canvas.getByRole('menu', { name: 'Save as' })).toBeVisible();
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: 'PDF' })).toHaveFocus());
  },
};

/** Pin a group that must never collapse into a button. */
export const Pinned: Story = { args: ribbonToolbar.pinned, decorators: [inNarrowBox] };

/** `collapseOrder` determines which group becomes smaller first: here Share, then Follow, then Page. */
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

/** Icons are optional, labels are not. If the page has skip links, the ribbon's own is superfluous. */
export const WithoutIcons: Story = { args: ribbonToolbar.withoutIcons };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: ribbonToolbar.rightToLeft };
