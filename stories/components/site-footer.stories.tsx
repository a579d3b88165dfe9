import type { Meta, StoryObj } from '@storybook/react-vite';
import { SiteFooter } from '../../src/index.js';
import { siteFooter } from '../fixtures/site-footer.js';
import { besideMain } from '../support/landmark.js';

/** The footer of the site: the responsible institution and the legally required links. */
const meta = {
  title: 'Components/Site footer',
  component: SiteFooter,
  decorators: [besideMain],
  // Elements cannot be edited in a control.
  argTypes: { children: { control: false } },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof SiteFooter>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it once, last on the page. */
export const Typical: Story = { args: siteFooter.typical };

/** Text only. */
export const TextOnly: Story = { args: siteFooter.textOnly };

/** Links only. */
export const LinksOnly: Story = { args: siteFooter.linksOnly };

/** Many links, some in other languages, one an e-mail address. */
export const ManyLinks: Story = { args: siteFooter.manyLinks };

/** Your own content after links and text: here the postal address. */
export const OwnContent: Story = { args: siteFooter.ownContent };

/** In French. */
export const French: Story = { args: siteFooter.french };
