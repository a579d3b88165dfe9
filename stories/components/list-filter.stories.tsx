import type { Meta, StoryObj } from '@storybook/react-vite';
import { ListFilter } from '../../src/index.js';
import { listFilter } from '../fixtures/list-filter.js';
import { inMainUnderHeading, inNarrowBox } from '../support/landmark.js';

/** A form that narrows down a list. It is sent by GET, so that every result has a URL, and works without script. It needs `listing.css`. */
const meta = {
  title: 'Components/List filter',
  component: ListFilter,
  decorators: [inMainUnderHeading],
} satisfies Meta<typeof ListFilter>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every kind of field. */
export const Typical: Story = { args: listFilter.typical };

/** With the current values, and a link that clears them. */
export const InUse: Story = { args: listFilter.inUse };

/** A choice of years; "All" is the library’s own word. */
export const OneField: Story = { args: listFilter.oneField };

/** In a narrow column. */
export const Narrow: Story = { args: listFilter.inUse, decorators: [inNarrowBox] };
