import type { Meta, StoryObj } from '@storybook/react-vite';
import { NavigateUp } from '../../src/index.js';
import { navigateUp } from '../fixtures/navigate-up.js';
import { inHeader } from '../support/landmark.js';

/** A link to the parent page that names its destination. It takes the trail of the breadcrumbs, whose guide is also its own. */
const meta = {
  title: 'Components/Navigate up',
  component: NavigateUp,
  decorators: [inHeader],
} satisfies Meta<typeof NavigateUp>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it on every page below the home page, next to the breadcrumbs or instead of them. */
export const Typical: Story = { args: navigateUp.typical };

/** On the second level it links to the home page. */
export const ToHome: Story = { args: navigateUp.toHome };

/** Long names wrap; nothing is cut off. */
export const LongParent: Story = { args: navigateUp.longParent };

/** If the parent page is in another language, only its name is marked. */
export const OtherLanguage: Story = { args: navigateUp.otherLanguage };

/** In French. */
export const French: Story = { args: navigateUp.french };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: navigateUp.rightToLeft };
