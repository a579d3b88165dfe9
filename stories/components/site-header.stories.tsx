import type { Meta, StoryObj } from '@storybook/react-vite';
import { SiteHeader } from '../../src/index.js';
import { siteHeader } from '../fixtures/site-header.js';
import { aboveLongPage, besideMain, inNarrowBox } from '../support/landmark.js';

/** The banner of a site: who speaks, and room for what every page carries. */
const meta = {
  title: 'Components/Site header',
  component: SiteHeader,
  decorators: [besideMain],
  // Elements are no use in a form.
  argTypes: { logo: { control: false }, tools: { control: false }, top: { control: false }, children: { control: false } },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof SiteHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it once, first on the page: commands and sign-in above the name, navigation and trail below it. */
export const Full: Story = { args: siteHeader.full };

/** The least it can be: the name, as a link home. */
export const NameOnly: Story = { args: siteHeader.nameOnly };

/** An emblem beside the name only decorates: the name is written next to it. */
export const WithLogo: Story = { args: siteHeader.withLogo };

/** The home page may be another than `/`. */
export const OtherHome: Story = { args: siteHeader.otherHome };

/** Institutions with long names. */
export const LongName: Story = { args: siteHeader.longName };

/** A ribbon without sign-in. */
export const RibbonOnly: Story = { args: siteHeader.ribbonOnly };

/** Sign-in without a ribbon. */
export const SignInOnly: Story = { args: siteHeader.signInOnly };

/** Navigation without anything above the name. */
export const NavigationOnly: Story = { args: siteHeader.navigationOnly };

/** The language switcher and the search stand beside the name. The search is a form that any server understands. */
export const LanguagesAndSearch: Story = { args: siteHeader.languagesAndSearch };

/** The same in a narrow column. */
export const NarrowLanguagesAndSearch: Story = { args: siteHeader.languagesAndSearch, decorators: [inNarrowBox] };

/** `sticky` keeps the row with the name in sight on large screens. Scroll, and walk with Tab: nothing is behind it. */
export const Sticky: Story = { args: siteHeader.sticky, decorators: [aboveLongPage] };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: siteHeader.rightToLeft };
