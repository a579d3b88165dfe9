import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { FactRow, MeetingFactBox } from '../../src/index.js';
import { meetingFactBox } from '../fixtures/meeting-fact-box.js';
import { inMainUnderHeading } from '../support/landmark.js';

/** The facts of a meeting, pulled out of the prose. Every row may be missing. */
const meta = {
  title: 'Components/Meeting fact box',
  component: MeetingFactBox,
  decorators: [inMainUnderHeading],
  // Elements are no use in a form.
  argTypes: { rows: { control: false }, children: { control: false } },
} satisfies Meta<typeof MeetingFactBox>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it beside a report on a meeting. */
export const Typical: Story = { args: meetingFactBox.typical };

/** The least worth showing. */
export const DateOnly: Story = { args: meetingFactBox.dateOnly };

/** Days of one month; the title of the meeting is the heading. */
export const SeveralDays: Story = { args: meetingFactBox.severalDays };

/** From one month to the next. */
export const AcrossMonths: Story = { args: meetingFactBox.acrossMonths };

/** From one year to the next. */
export const AcrossYears: Story = { args: meetingFactBox.acrossYears };

/** Clock times always say whose clock. */
export const ClockTime: Story = { args: meetingFactBox.clockTime };

/** A date in the page's own words is shown as it is. */
export const DateInWords: Story = { args: meetingFactBox.dateInWords };

/** A date that is none is left out, and developers are told. */
export const DateMalformed: Story = { args: meetingFactBox.dateMalformed };

/** As planned: said nowhere, being the rule. */
export const Scheduled: Story = { args: meetingFactBox.scheduled };

/** Postponed, with no new date yet: the one it had is struck out. */
export const Postponed: Story = { args: meetingFactBox.postponed };

/** Cancelled: the date is struck out, and there is nothing to add to a calendar. */
export const Cancelled: Story = { args: meetingFactBox.cancelled };

/** Rescheduled: the new date, and the one it was first planned for. */
export const Rescheduled: Story = { args: meetingFactBox.rescheduled };

/** Held online. */
export const Online: Story = { args: meetingFactBox.online };

/** Held on site and online; the place has an address. */
export const Mixed: Story = { args: meetingFactBox.mixed };

/** People in all the forms their names come in. */
export const People: Story = { args: meetingFactBox.people };

/** Who speaks, with a page about one of them. */
export const Speakers: Story = { args: meetingFactBox.speakers };

/** In person and online: an address, and where to watch. */
export const Hybrid: Story = { args: meetingFactBox.hybrid };

/** How many, from how many countries. */
export const ParticipantsCountries: Story = { args: meetingFactBox.participantsCountries };

/** The words of the page stay in sight; the long list of names waits behind a disclosure. */
export const ParticipantsLong: Story = { args: meetingFactBox.participantsLong };

/** A meeting told in French on an English page: terms in the language of the page, facts marked with their own. */
export const OtherLanguage: Story = { args: meetingFactBox.otherLanguage };

/** One chair and one co-chair: the terms agree in number. */
export const OneCoChair: Story = { args: meetingFactBox.oneCoChair };

/** Participants in the words of the page. */
export const ParticipantsInWords: Story = { args: meetingFactBox.participantsInWords };

/** Participants as a number. */
export const ParticipantsCounted: Story = { args: meetingFactBox.participantsCounted };

/** A number that is not exact. */
export const ParticipantsAbout: Story = { args: meetingFactBox.participantsAbout };

/** One participant. */
export const ParticipantsOne: Story = { args: meetingFactBox.participantsOne };

/** Participants by country or group. */
export const ParticipantsGroups: Story = { args: meetingFactBox.participantsGroups };

/** Participants by name. */
export const ParticipantsNamed: Story = { args: meetingFactBox.participantsNamed };

/** More than eight names wait behind a disclosure; on paper they are whole. */
export const LongList: Story = { args: meetingFactBox.longList };

/** The long list, opened. */
export const LongListOpen: Story = {
  tags: ['!autodocs'],
  args: meetingFactBox.longList,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Show all 12 names'));
    await expect(canvas.getByText('Storm Desk')).toBeVisible();
  },
};

/** Rows of your own after the ones it knows. */
export const CustomRows: Story = { args: meetingFactBox.customRows };

/** Rows with links or components of your own: pass `FactRow`s as `rows`. */
export const OwnRows: Story = {
  args: {
    ...meetingFactBox.typical,
    rows: (
      <FactRow term="Registration">
        <a href="/register">Until 1 June</a>
      </FactRow>
    ),
  },
};

/** Bodies with pages of their own. */
export const LinkedBodies: Story = { args: meetingFactBox.linkedBodies };

/** A heading of your own, at the level the page's outline asks for. */
export const OwnHeading: Story = {
  args: meetingFactBox.ownHeading,
  decorators: [
    (Story) => (
      <>
        <h2>About the meeting</h2>
        <Story />
      </>
    ),
  ],
};

/** In a column as wide as a telephone. */
export const Phone: Story = { tags: ['!autodocs'], args: meetingFactBox.typical, globals: { viewport: { value: 'phone' } } };

/** In French. */
export const French: Story = { args: meetingFactBox.french };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: meetingFactBox.rightToLeft };
