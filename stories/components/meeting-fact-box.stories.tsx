import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { FactRow, MeetingFactBox } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { withCities } from '../../src/time-zone-cities/exports.js';
import { meetingFactBox } from '../fixtures/meeting-fact-box.js';
import { inMainUnderHeading } from '../support/landmark.js';

/** The facts of a meeting as a description list. Every row is optional. */
const meta = {
  title: 'Components/Meeting fact box',
  component: MeetingFactBox,
  decorators: [inMainUnderHeading],
  // Elements cannot be edited in a control.
  argTypes: { rows: { control: false }, children: { control: false } },
  parameters: {
    states: {
      Typical: ['Typical', 'DateOnly'],
      Dates: ['SeveralDays', 'AcrossMonths', 'AcrossYears', 'ClockTime', 'DateInWords', 'DateMalformed'],
      Status: ['Scheduled', 'Postponed', 'Cancelled', 'Rescheduled'],
      'Place and form': ['Online', 'Mixed', 'Hybrid'],
      'People and organisations': ['People', 'OneCoChair', 'Speakers', 'Delegates', 'Hosts', 'LinkedBodies'],
      Participants: [
        'ParticipantsInWords',
        'ParticipantsCounted',
        'ParticipantsAbout',
        'ParticipantsOne',
        'ParticipantsCountries',
        'ParticipantsGroups',
        'ParticipantsNamed',
        'ParticipantsLong',
        'LongList',
      ],
      Agenda: ['Agenda', 'AgendaOfSeveralDays'],
      'Rows and headings of your own': ['CustomRows', 'OwnRows', 'OwnHeading'],
      Languages: ['TitleInOtherLanguage', 'OtherLanguage', 'French', 'RightToLeft'],
    },
  },
} satisfies Meta<typeof MeetingFactBox>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it beside a report on a meeting. */
export const Typical: Story = { args: meetingFactBox.typical };

/** The minimum: a single fact. */
export const DateOnly: Story = { args: meetingFactBox.dateOnly };

/** Days within one month; the title of the meeting is the heading. */
export const SeveralDays: Story = { args: meetingFactBox.severalDays };

/** From one month to the next. */
export const AcrossMonths: Story = { args: meetingFactBox.acrossMonths };

/** From one year to the next. */
export const AcrossYears: Story = { args: meetingFactBox.acrossYears };

/** Times always include their time zone. */
export const ClockTime: Story = { args: meetingFactBox.clockTime };

/** A date given as text is shown verbatim. */
export const DateInWords: Story = { args: meetingFactBox.dateInWords };

/** A malformed date is shown unchanged, with a warning in development. */
export const DateMalformed: Story = { args: meetingFactBox.dateMalformed };

/** As planned: the normal case, which is not mentioned. */
export const Scheduled: Story = { args: meetingFactBox.scheduled };

/** Postponed without a new date: the original date is struck through. */
export const Postponed: Story = { args: meetingFactBox.postponed };

/** Cancelled: the date is struck through, and there is no calendar link. */
export const Cancelled: Story = { args: meetingFactBox.cancelled };

/** Rescheduled: the new date and the original one. */
export const Rescheduled: Story = { args: meetingFactBox.rescheduled };

/** Held online. */
export const Online: Story = { args: meetingFactBox.online };

/** Those who host it, who help to organise it, and who support it. */
export const Hosts: Story = { args: meetingFactBox.hosts };

/** Vice-chairs and delegates, countries by number and name. Other roles are facts. */
export const Delegates: Story = { args: meetingFactBox.delegates };

/** The sessions of a day, in a box beside the text. The styles of the agenda are in `rich-article.css`. */
export const Agenda: Story = { args: meetingFactBox.agenda };

/** The sessions of several days, with their dates. */
export const AgendaOfSeveralDays: Story = { args: meetingFactBox.agendaOfSeveralDays };

/** A title that is not in the language of the page. */
export const TitleInOtherLanguage: Story = { args: meetingFactBox.titleInOtherLanguage };

/** Held on site and online; the place has an address. */
export const Mixed: Story = { args: meetingFactBox.mixed };

/** Names of people in all forms. */
export const People: Story = { args: meetingFactBox.people };

/** Speakers, one of them with a page. */
export const Speakers: Story = { args: meetingFactBox.speakers };

/** In person and online: an address and a link to watch. */
export const Hybrid: Story = { args: meetingFactBox.hybrid };

/** Numbers of participants and countries. */
export const ParticipantsCountries: Story = { args: meetingFactBox.participantsCountries };

/** Text stays visible; the long list of names collapses into a disclosure. */
export const ParticipantsLong: Story = { args: meetingFactBox.participantsLong };

/** A meeting described in French on an English page: the terms are English, the facts are marked as French. */
export const OtherLanguage: Story = { args: meetingFactBox.otherLanguage };

/** One chair and one co-chair: the terms agree in number. */
export const OneCoChair: Story = { args: meetingFactBox.oneCoChair };

/** Participants as text. */
export const ParticipantsInWords: Story = { args: meetingFactBox.participantsInWords };

/** Participants as a number. */
export const ParticipantsCounted: Story = { args: meetingFactBox.participantsCounted };

/** An approximate number. */
export const ParticipantsAbout: Story = { args: meetingFactBox.participantsAbout };

/** One participant. */
export const ParticipantsOne: Story = { args: meetingFactBox.participantsOne };

/** Participants by country or group. */
export const ParticipantsGroups: Story = { args: meetingFactBox.participantsGroups };

/** Participants by name. */
export const ParticipantsNamed: Story = { args: meetingFactBox.participantsNamed };

/** More than eight names collapse into a disclosure; in print they are shown in full. */
export const LongList: Story = { args: meetingFactBox.longList };

/** The long list, expanded. */
export const LongListOpen: Story = {
  tags: ['!autodocs'],
  args: meetingFactBox.longList,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Show all 12 names'));
    await expect(canvas.getByText('Storm Desk')).toBeVisible();
  },
};

/** Custom rows (`facts`) after the standard ones. */
export const CustomRows: Story = { args: meetingFactBox.customRows };

/** Custom rows with links or components: pass `FactRow`s as `rows`. */
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

/** Organisations with links. */
export const LinkedBodies: Story = { args: meetingFactBox.linkedBodies };

/** A custom heading at another level of the page's outline. */
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

/** In a column as wide as a phone. */
export const Phone: Story = { tags: ['!autodocs'], args: meetingFactBox.typical, globals: { viewport: { value: 'phone' } } };

/** In French, with the cities of time zones in French: `withCities` of `pressroom-ui/time-zone-cities`. */
export const French: Story = {
  args: { ...meetingFactBox.french, locale: withCities(fr) },
  play: ({ canvasElement }) => expect(within(canvasElement).getByText(/heure locale : Bruxelles/)).toBeVisible(),
};

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: meetingFactBox.rightToLeft };
