import type { Meta, StoryObj } from '@storybook/react-vite';
import { Boilerplate } from '../../src/index.js';
import { boilerplate } from '../fixtures/boilerplate.js';
import { inMainUnderHeading } from '../support/landmark.js';

/** The text that an institution repeats under its articles. */
const meta = {
  title: 'Components/Boilerplate',
  component: Boilerplate,
  decorators: [inMainUnderHeading],
} satisfies Meta<typeof Boilerplate>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Under its own heading. */
export const Typical: Story = { args: boilerplate.typical };

/** Without a heading. */
export const WithoutHeading: Story = { args: boilerplate.withoutHeading };
