import type { Meta, StoryObj } from '@storybook/react-vite';
import { Figures } from '../../src/index.js';
import { figures } from '../fixtures/figures.js';
import { inMainUnderHeading } from '../support/landmark.js';

/** A group of photos with a shared caption and credit. */
const meta = {
  title: 'Components/Figures',
  component: Figures,
  decorators: [inMainUnderHeading],
} satisfies Meta<typeof Figures>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Photos that share a caption and a credit. */
export const Typical: Story = { args: figures.typical };

/** Photos with captions of their own, and one with a credit of its own. */
export const OwnCaptions: Story = { args: figures.ownCaptions };

/** No shared texts. */
export const WithoutTexts: Story = { args: figures.withoutTexts };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: figures.rightToLeft };
