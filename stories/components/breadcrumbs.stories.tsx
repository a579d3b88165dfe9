import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Breadcrumbs } from '../../src/index.js';
import { breadcrumbs } from '../fixtures/breadcrumbs.js';
import { besideMain, inNarrowBox, inNarrowestBox } from '../support/landmark.js';

/** The way from the home page to this page. Where there is little room the middle waits behind a disclosure. */
const meta = {
  title: 'Components/Breadcrumbs',
  component: Breadcrumbs,
  decorators: [besideMain],
} satisfies Meta<typeof Breadcrumbs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it on every page below the home page. The last crumb is the page itself. */
export const Typical: Story = { args: breadcrumbs.typical };

/** On the home page there is one crumb, if you show the trail there at all. */
export const Home: Story = { args: breadcrumbs.home };

/** Two levels need no disclosure, however narrow the page. */
export const TwoLevels: Story = { args: breadcrumbs.twoLevels };

/** Twelve levels: more than any column holds. */
export const TwelveLevels: Story = { args: breadcrumbs.twelveLevels };

/** The longest headline we know, as the last crumb. */
export const LongLast: Story = { args: breadcrumbs.longLast };

/** Give crumbs in other languages their own `lang` and `dir`. */
export const Languages: Story = { args: breadcrumbs.languages };

/** Levels without a page of their own are shown as text. */
export const WithoutAddress: Story = { args: breadcrumbs.withoutAddress };

/** In a narrow column the middle waits behind "Show more levels". */
export const Narrow: Story = { args: breadcrumbs.typical, decorators: [inNarrowBox] };

/** The same once a reader has asked for the middle. */
export const NarrowOpen: Story = {
  tags: ['!autodocs'],
  args: breadcrumbs.typical,
  decorators: [inNarrowBox],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const link = canvas.getByText('Press centre');
    await expect(link).not.toBeVisible();
    await userEvent.click(canvas.getByText('Show 1 more level'));
    await expect(link).toBeVisible();
  },
};

/** Twelve levels in a narrow column, opened. */
export const NarrowTwelveLevelsOpen: Story = {
  tags: ['!autodocs'],
  args: breadcrumbs.twelveLevels,
  decorators: [inNarrowBox],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Show 9 more levels'));
    await expect(canvas.getByText('Working parties')).toBeVisible();
  },
};

/** The pages beside a level, where readers often go from one to the other. The button lists them. */
export const Siblings: Story = {
  args: breadcrumbs.siblings,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Pages at the same level as Press centre' }));
    await expect(canvas.getByRole('link', { name: 'Coasts and ports' })).toBeVisible();
  },
};

/** Where there is hardly room for one level, it is the one above. */
export const Narrowest: Story = { args: breadcrumbs.typical, decorators: [inNarrowestBox] };

/** A long last crumb in a narrow column is shortened; the headline below says it in full. */
export const NarrowLongLast: Story = { args: breadcrumbs.longLast, decorators: [inNarrowBox] };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: breadcrumbs.rightToLeft };
