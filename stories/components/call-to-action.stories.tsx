import type { Meta, StoryObj } from '@storybook/react-vite';
import { CallToAction } from '../../src/index.js';
import { callToAction } from '../fixtures/call-to-action.js';
import { inMainUnderHeading } from '../support/landmark.js';

/** The one thing that readers are asked to do. */
const meta = {
  title: 'Components/Call to action',
  component: CallToAction,
  decorators: [inMainUnderHeading],
} satisfies Meta<typeof CallToAction>;

export default meta;
type Story = StoryObj<typeof meta>;

/** With a text that says what it is about. */
export const Typical: Story = { args: callToAction.typical };

/** The link alone. */
export const LinkOnly: Story = { args: callToAction.linkOnly };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: callToAction.rightToLeft };
