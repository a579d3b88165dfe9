import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Breadcrumbs } from '../../src/index.js';
import { breadcrumbs } from '../fixtures/breadcrumbs.js';
import { besideMain, inNarrowBox, inNarrowestBox } from '../support/landmark.js';

/** The path from the home page to this page. In a narrow container the middle levels collapse into a disclosure. */
const meta = {
  title: 'Components/Breadcrumbs',
  component: Breadcrumbs,
  decorators: [besideMain],
  parameters: {
    states: {
      'Number of levels': ['Typical', 'Home', 'TwoLevels', 'TwelveLevels', 'LongLast'],
      'Narrow windows': ['Narrow', 'Narrowest', 'NarrowLongLast'],
      Content: ['Siblings', 'Languages', 'WithoutAddress', 'RightToLeft'],
    },
  },
} satisfies Meta<typeof Breadcrumbs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it on every page below the home page. The last crumb is the page itself. */
export const Typical: Story = { args: breadcrumbs.typical };

/** On the home page there is a single crumb, if the trail is shown at all. */
export const Home: Story = { args: breadcrumbs.home };

/** Two levels never need a disclosure. */
export const TwoLevels: Story = { args: breadcrumbs.twoLevels };

/** Twelve levels: more than fit in any column. */
export const TwelveLevels: Story = { args: breadcrumbs.twelveLevels };

/** A very long headline as the last crumb. */
export const LongLast: Story = { args: breadcrumbs.longLast };

/** Give crumbs in other languages their own `lang` and `dir`. */
export const Languages: Story = { args: breadcrumbs.languages };

/** Levels without a page of their own are shown as text. */
export const WithoutAddress: Story = { args: breadcrumbs.withoutAddress };

/** In a narrow column the middle levels collapse behind "Show more levels". */
export const Narrow: Story = { args: breadcrumbs.typical, decorators: [inNarrowBox] };

/** The same with the middle levels expanded. */
export const NarrowOpen: Story = {
  tags: ['!autodocs'],
  args: breadcrumbs.typical,
  decorators: [inNarrowBox],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const link = canvas.getByText('Press centre');
    await expect(link).not.toBeVisible();
    await userEvent.click(canvas.getByText('Show 2 more levels'));
    await expect(link).toBeVisible();
  },
};

/** Twelve levels in a narrow column, expanded. */
export const NarrowTwelveLevelsOpen: Story = {
  tags: ['!autodocs'],
  args: breadcrumbs.twelveLevels,
  decorators: [inNarrowBox],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Show 10 more levels'));
    await expect(canvas.getByText('Working parties')).toBeVisible();
  },
};

/** A button lists the sibling pages of a level, for readers who often move between them. */
export const Siblings: Story = {
  args: breadcrumbs.siblings,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Pages at the same level as Press centre' }));
    await expect(canvas.getByRole('link', { name: 'Coasts and ports' })).toBeVisible();
  },
};

/** If there is room for one level only, the parent is shown. */
export const Narrowest: Story = { args: breadcrumbs.typical, decorators: [inNarrowestBox] };

/** A long last crumb in a narrow column: it wraps, and nothing is cut off. */
export const NarrowLongLast: Story = { args: breadcrumbs.longLast, decorators: [inNarrowBox] };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: breadcrumbs.rightToLeft };
