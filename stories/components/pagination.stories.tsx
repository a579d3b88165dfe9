import type { Meta, StoryObj } from '@storybook/react-vite';
import { Pagination } from '../../src/index.js';
import { pagination } from '../fixtures/pagination.js';
import { inMainUnderHeading, inNarrowBox } from '../support/landmark.js';

/** Links to the other pages of a list, each with a name such as "Page 3". It needs `listing.css`. */
const meta = {
  title: 'Components/Pagination',
  component: Pagination,
  decorators: [inMainUnderHeading],
} satisfies Meta<typeof Pagination>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The first, the last, this page and its neighbours. */
export const Typical: Story = { args: pagination.typical };

/** The first page has none before it. */
export const First: Story = { args: pagination.first };

/** The last of many. */
export const Last: Story = { args: pagination.last };

/** One link to the next page, for lists that nobody reads to the end. */
export const More: Story = { args: pagination.more };

/** If nobody has counted the pages. */
export const Uncounted: Story = { args: pagination.uncounted };

/** On a page in Arabic. */
export const RightToLeft: Story = { args: pagination.rightToLeft };

/** In a narrow column. */
export const Narrow: Story = { args: pagination.typical, decorators: [inNarrowBox] };
