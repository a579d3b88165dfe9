import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { RibbonTabs, type RibbonTabsProps } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import { ribbonTabs } from '../fixtures/ribbon-tabs.js';
import { inHeader, inNarrowBox } from '../support/landmark.js';

/** The ribbon of an editing interface: tabs whose panels contain one toolbar each. It is not for readers. */
const meta = {
  title: 'Components/Ribbon tabs',
  component: RibbonTabs,
  decorators: [inHeader],
  // Elements cannot be edited in a control.
  argTypes: { tabs: { control: false } },
} satisfies Meta<typeof RibbonTabs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it above a page that can be edited, for signed-in editors. */
export const Typical: Story = { args: ribbonTabs.typical };

/** Arrow keys move from tab to tab, and the panel follows. */
export const SecondTab: Story = {
  tags: ['!autodocs'],
  args: ribbonTabs.typical,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    canvas.getByRole('tab', { name: 'Draft' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('tabpanel', { name: 'Insert' })).toBeVisible();
  },
};

/** A contextual tab exists only while an object is selected. Its addition and removal are announced. */
export const Contextual: Story = {
  parameters: {
    code: `import { type RibbonTab, RibbonTabs } from 'pressroom-ui/ribbon-tabs';
import { useState } from 'react';

export function Editing({ tabs }: { tabs: RibbonTab[] }) {
  const [chosen, setChosen] = useState(false);
  return (
    <>
      <RibbonTabs tabs={chosen ? tabs : tabs.filter(({ contextual }) => !contextual)} />
      <button type="button" aria-pressed={chosen} onClick={() => setChosen(!chosen)}>
        Select the picture
      </button>
    </>
  );
}
`,
  },
  args: ribbonTabs.contextual,
  render: (args) => <WithSelection {...args} />,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const choose = canvas.getByRole('button', { name: 'Select the picture' });
    await expect(canvas.queryByRole('tab', { name: 'Picture' })).toBeNull();
    await userEvent.click(choose);
    await expect(canvas.getByRole('tab', { name: 'Picture' })).toBeVisible();
    await waitFor(() => expect(canvas.getByText('Tab added: Picture')).toBeInTheDocument());
  },
};

function WithSelection({ tabs, ...args }: RibbonTabsProps) {
  const [chosen, setChosen] = useState(false);
  return (
    <>
      <RibbonTabs {...args} selected="draft" tabs={chosen ? tabs : tabs.filter(({ contextual }) => !contextual)} />
      <p>
        <button type="button" aria-pressed={chosen} onClick={() => setChosen(!chosen)}>
          Select the picture
        </button>
      </p>
    </>
  );
}

/** Collapsed, to show more of the page; selecting a tab shows the commands again. */
export const Collapsed: Story = { args: ribbonTabs.collapsed };

/** With `keyTips`, Alt+F10 numbers the tabs and then the commands. It is off by default. */
export const KeyTips: Story = {
  args: ribbonTabs.keyTips,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    // Key tips are loaded after the tabs, which takes a development server under load more than the default second.
    await waitFor(
      async () => {
        await userEvent.keyboard('{Alt>}{F10}{/Alt}');
        await expect(canvas.getByRole('tab', { name: 'Draft' })).toHaveFocus();
      },
      { timeout: 10_000 },
    );
    await expect(canvas.getByRole('tab', { name: 'Insert' })).toHaveAttribute('data-key-tip', '2');
  },
};

/** A single tab, to which others may be added. */
export const OneTab: Story = { args: ribbonTabs.oneTab };

/** In a narrow window tabs wrap, and groups become buttons. */
export const Narrow: Story = { args: ribbonTabs.typical, decorators: [inNarrowBox] };

/** Three tabs with forty letters each. */
export const LongGreek: Story = { args: ribbonTabs.longGreek };

/** The same in a narrow window. */
export const NarrowLongGreek: Story = { tags: ['!autodocs'], args: ribbonTabs.longGreek, decorators: [inNarrowBox] };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: ribbonTabs.rightToLeft };
