import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { SiteNavigation } from '../../src/index.js';
import { siteNavigation } from '../fixtures/site-navigation.js';
import { besideMain, inNarrowBox } from '../support/landmark.js';

/** The main navigation of a site. Every section is a link; the button beside it shows its pages. */
const meta = {
  title: 'Components/Site navigation',
  component: SiteNavigation,
  decorators: [besideMain],
  parameters: {
    states: {
      Width: ['Typical', 'Narrow'],
      Panels: ['NoChildren', 'Descriptions', 'Featured', 'OpenOnHover', 'CurrentHub'],
      'Much content': ['SevenSections', 'LongLabels', 'TwentySections', 'FortyChildren', 'NarrowEightyLetters'],
      Languages: ['OtherLanguages', 'RightToLeft'],
    },
  },
} satisfies Meta<typeof SiteNavigation>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it once, in the header of the site. */
export const Typical: Story = { args: siteNavigation.typical };

/** One section, opened. */
export const PanelOpen: Story = {
  tags: ['!autodocs'],
  args: siteNavigation.typical,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('More Press centre pages'));
    await expect(canvas.getByRole('link', { name: 'Media contacts' })).toBeVisible();
  },
};

/** In a narrow column the list collapses behind a "Menu" button. */
export const Narrow: Story = { args: siteNavigation.typical, decorators: [inNarrowBox] };

/** The narrow menu with one section opened. */
export const NarrowOpen: Story = {
  tags: ['!autodocs'],
  args: siteNavigation.typical,
  decorators: [inNarrowBox],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Menu'));
    await expect(canvas.getByRole('link', { name: 'Coasts and ports' })).toBeVisible();
    await userEvent.click(canvas.getByText('More Coasts and ports pages'));
    await expect(canvas.getByRole('link', { name: 'Flood maps' })).toBeVisible();
  },
};

/** Sections without subpages are links only. */
export const NoChildren: Story = { args: siteNavigation.noChildren };

/** Seven sections: about as many as fit on one line. */
export const SevenSections: Story = { args: siteNavigation.sevenSections };

/** German labels: the bar wraps, and nothing is cut off. */
export const LongLabels: Story = { args: siteNavigation.longLabels };

/** Long labels in a narrow column, opened. */
export const NarrowLongLabelsOpen: Story = {
  tags: ['!autodocs'],
  args: siteNavigation.longLabels,
  decorators: [inNarrowBox],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Menu'));
    await userEvent.click(canvas.getByText('More Küstenschutz, Hochwasservorsorge und Gefahrenabwehr pages'));
    await expect(canvas.getByText('Gezeitenpegelstandsveröffentlichungen')).toBeVisible();
  },
};

/** Add a short sentence if the name of a page does not describe its content. */
export const Descriptions: Story = {
  args: siteNavigation.descriptions,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('More Press centre pages'));
    await expect(canvas.getByText('Whom to call, and when')).toBeVisible();
  },
};

/** Feature one page with a decorative picture, its name and one sentence. */
export const Featured: Story = {
  args: siteNavigation.featured,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('More Coasts and ports pages'));
    await expect(canvas.getByText('Is the sea rising here?')).toBeVisible();
  },
};

/** The same in a narrow column. */
export const NarrowFeatured: Story = {
  tags: ['!autodocs'],
  args: siteNavigation.featured,
  decorators: [inNarrowBox],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Menu'));
    await userEvent.click(canvas.getByText('More Coasts and ports pages'));
    await expect(canvas.getByText('Is the sea rising here?')).toBeVisible();
  },
};

/** With `openOnHover` panels also open under the mouse; never on touch, and never for readers who prefer reduced motion. */
export const OpenOnHover: Story = { args: siteNavigation.openOnHover };

/** Twenty sections wrap. Seven are easier to read. */
export const TwentySections: Story = { args: siteNavigation.twentySections };

/** Forty pages in one panel: as many columns as fit. */
export const FortyChildren: Story = {
  args: siteNavigation.fortyChildren,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('More Registers pages'));
    await expect(canvas.getByRole('link', { name: /volume 40$/ })).toBeVisible();
  },
};

/** Names of eighty letters, in Finnish, Greek and Arabic, in a narrow column: nothing is cut off. */
export const NarrowEightyLetters: Story = {
  args: siteNavigation.eightyLetters,
  decorators: [inNarrowBox],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Menu'));
    await userEvent.click(canvas.getByText(/^More Hyvinvointialueiden/));
    await expect(canvas.getByText(/^Lentokonesuihku/)).toBeVisible();
  },
};

/** The hub page of a section is the page being shown. */
export const CurrentHub: Story = { args: siteNavigation.currentHub };

/** Names in other languages carry their own `lang` and `dir`. */
export const OtherLanguages: Story = {
  args: siteNavigation.otherLanguages,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('More Languages pages'));
    await expect(canvas.getByText('العربية')).toBeVisible();
  },
};

/** In Arabic, from right to left, with one section opened. */
export const RightToLeft: Story = {
  args: siteNavigation.rightToLeft,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('المزيد من الصفحات: المركز الإعلامي'));
    await expect(canvas.getByText('بيانات صحفية')).toBeVisible();
  },
};
