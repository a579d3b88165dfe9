import type { Meta, StoryObj } from '@storybook/react-vite';
import { AddToCalendar } from '../../src/components/add-to-calendar/add-to-calendar.js';
import { MeetingFactBox } from '../../src/index.js';
import { addToCalendar } from '../fixtures/add-to-calendar.js';
import { inMainUnderHeading } from '../support/landmark.js';

/** Saves a meeting as a calendar file, for sites that do not serve one. */
const meta = {
  title: 'Components/Add to calendar',
  component: AddToCalendar,
  decorators: [inMainUnderHeading],
} satisfies Meta<typeof AddToCalendar>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it if the site cannot serve the file itself. */
export const Typical: Story = { args: addToCalendar.typical };

/** Its position: after the facts of the same meeting. */
export const InFactBox: Story = {
  args: addToCalendar.typical,
  render: (args) => (
    <MeetingFactBox meeting={args.meeting} {...(args.locale && { locale: args.locale })}>
      <AddToCalendar {...args} />
    </MeetingFactBox>
  ),
};

/** In French. */
export const French: Story = { args: addToCalendar.french };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: addToCalendar.rightToLeft };

/** For a cancelled meeting nothing is rendered. */
export const Cancelled: Story = { tags: ['!autodocs'], args: addToCalendar.cancelled };
