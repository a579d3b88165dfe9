import type { Meta, StoryObj } from '@storybook/react-vite';
import { SiteHeader } from '../../src/index.js';
import { siteHeader } from '../fixtures/site-header.js';
import { aboveLongPage, besideMain, inNarrowBox } from '../support/landmark.js';

/** The header of a site: the institution, and slots for content that every page has. */
const meta = {
  title: 'Components/Site header',
  component: SiteHeader,
  decorators: [besideMain],
  // Elements cannot be edited in a control.
  argTypes: { logo: { control: false }, tools: { control: false }, top: { control: false }, children: { control: false } },
  parameters: {
    layout: 'fullscreen',
    states: {
      Parts: ['Full', 'NameOnly', 'WithLogo', 'OtherHome', 'LongName', 'RibbonOnly', 'SignInOnly', 'NavigationOnly', 'LanguagesAndSearch'],
      'Width and scrolling': ['NarrowLanguagesAndSearch', 'Sticky'],
      Languages: ['RightToLeft'],
    },
  },
} satisfies Meta<typeof SiteHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it once, first on the page: commands and sign-in above the name, navigation and trail below it. */
export const Full: Story = { args: siteHeader.full };

/** The minimum: the name as a link to the home page. */
export const NameOnly: Story = { args: siteHeader.nameOnly };

/** An emblem beside the name is decorative. */
export const WithLogo: Story = { args: siteHeader.withLogo };

/** A home page other than `/`. */
export const OtherHome: Story = { args: siteHeader.otherHome };

/** Institutions with long names. */
export const LongName: Story = { args: siteHeader.longName };

/** A ribbon without sign-in. */
export const RibbonOnly: Story = { args: siteHeader.ribbonOnly };

/** Sign-in without a ribbon. */
export const SignInOnly: Story = { args: siteHeader.signInOnly };

/** Navigation without anything above the name. */
export const NavigationOnly: Story = { args: siteHeader.navigationOnly };

/** Language switcher and search are beside the name. The search is an ordinary GET form. */
export const LanguagesAndSearch: Story = { args: siteHeader.languagesAndSearch };

/** The same in a narrow column. */
export const NarrowLanguagesAndSearch: Story = { args: siteHeader.languagesAndSearch, decorators: [inNarrowBox] };

/** `sticky` keeps the row with the name visible on large screens. Scroll, and press Tab: it never covers the focused element. */
export const Sticky: Story = { args: siteHeader.sticky, decorators: [aboveLongPage] };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: siteHeader.rightToLeft };
