import type { Meta, StoryObj } from '@storybook/react-vite';
import { NavigateUp } from '../../src/index.js';
import { navigateUp } from '../fixtures/navigate-up.js';
import { inHeader } from '../support/landmark.js';

/** One step up in the site, by a link that says where it leads. It takes the trail of the breadcrumbs. */
const meta = {
  title: 'Components/Navigate up',
  component: NavigateUp,
  decorators: [inHeader],
} satisfies Meta<typeof NavigateUp>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it on every page below the home page, next to the breadcrumbs or instead of them. */
export const Typical: Story = { args: navigateUp.typical };

/** On the second level it leads home. */
export const ToHome: Story = { args: navigateUp.toHome };

/** Long names wrap; nothing is cut off. */
export const LongParent: Story = { args: navigateUp.longParent };

/** Where the parent page has another language, its name says so and the words around it do not. */
export const OtherLanguage: Story = { args: navigateUp.otherLanguage };

/** In French. */
export const French: Story = { args: navigateUp.french };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: navigateUp.rightToLeft };
