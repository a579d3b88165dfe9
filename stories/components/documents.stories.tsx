import type { Meta, StoryObj } from '@storybook/react-vite';
import { Documents } from '../../src/index.js';
import { documents } from '../fixtures/documents.js';
import { inMainUnderHeading } from '../support/landmark.js';

/** Documents that belong to an article. */
const meta = {
  title: 'Components/Documents',
  component: Documents,
  decorators: [inMainUnderHeading],
} satisfies Meta<typeof Documents>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Documents of several types, with other languages and a request for an accessible format. */
export const Typical: Story = { args: documents.typical };

/** A single document, of which only the type is known. */
export const One: Story = { args: documents.one };

/** In French. */
export const French: Story = { args: documents.french };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: documents.rightToLeft };
