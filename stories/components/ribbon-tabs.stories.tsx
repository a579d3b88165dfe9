import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { RibbonTabs, type RibbonTabsProps } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import { ribbonTabs } from '../fixtures/ribbon-tabs.js';
import { inHeader, inNarrowBox } from '../support/landmark.js';

/** The ribbon of those who edit pages: tabs beside panels, and in each panel one toolbar. Readers never get it. */
const meta = {
  title: 'Components/Ribbon tabs',
  component: RibbonTabs,
  decorators: [inHeader],
  // Elements are no use in a form.
  argTypes: { tabs: { control: false } },
} satisfies Meta<typeof RibbonTabs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it above a page that can be edited, for people who are signed in. */
export const Typical: Story = { args: ribbonTabs.typical };

/** Arrow keys go from tab to tab, and the panel follows. */
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

/** Mark a tab as contextual that is there only while something is selected. It is announced when it comes and when it goes. */
export const Contextual: Story = {
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

/** Collapsed, so that more of the page is seen; a press on a tab brings the commands back. */
export const Collapsed: Story = { args: ribbonTabs.collapsed };

/** With `keyTips`, Alt+F10 numbers the tabs and then the commands. It is off unless you ask for it. */
export const KeyTips: Story = {
  args: ribbonTabs.keyTips,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    // Key tips are loaded after the tabs.
    await waitFor(async () => {
      await userEvent.keyboard('{Alt>}{F10}{/Alt}');
      await expect(canvas.getByRole('tab', { name: 'Draft' })).toHaveFocus();
    });
    await expect(canvas.getByRole('tab', { name: 'Insert' })).toHaveAttribute('data-key-tip', '2');
  },
};

/** One tab is a tab all the same: others may come. */
export const OneTab: Story = { args: ribbonTabs.oneTab };

/** In a narrow window tabs wrap, and groups become buttons. */
export const Narrow: Story = { args: ribbonTabs.typical, decorators: [inNarrowBox] };

/** Three tabs with forty letters each. */
export const LongGreek: Story = { args: ribbonTabs.longGreek };

/** The same in a narrow window. */
export const NarrowLongGreek: Story = { tags: ['!autodocs'], args: ribbonTabs.longGreek, decorators: [inNarrowBox] };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: ribbonTabs.rightToLeft };
