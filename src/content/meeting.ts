import { type EventDate, eventDate } from './event-date.js';
import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { type LinkContent, link } from './link.js';
import { type Organisation, organisations, type Person, people } from './person.js';
import { type Place, place } from './place.js';
import { prose, proses } from './prose.js';
import { type Fields, hasAny, list, object, orText, type Reader, text } from './reader.js';
import { address, count, oneOf, texts } from './values.js';

/** The participants of a meeting: display text, or numbers and names. */
export interface Participants {
  /** Shown verbatim: "more than seventy practitioners from 23 EU Member States". */
  text?: Prose | undefined;
  /** Number of participants. */
  count?: number | undefined;
  /** Text before the number: "more than", "about". */
  qualifier?: string | undefined;
  /** Number of countries, or their names. */
  countries?: number | readonly string[] | undefined;
  /** Names of groups: "observers from the Lakes". */
  groups?: readonly string[] | undefined;
  /** Participants listed by name. */
  people?: readonly Person[] | undefined;
}

const countries: Reader<number | string[]> = (value, context) =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)) ? count(value, context) : texts(value, context);

const participants = /* @__PURE__ */ object(
  { text: prose, count, qualifier: text, countries, groups: texts, people } satisfies Fields<Participants>,
  {
    refine: ({ text, count, countries, groups, people }, context) =>
      hasAny(context, 'text, count or names', text, count, countries, groups, people),
  },
);

/**
 * An additional row of the fact box: texts, then people, then organisations.
 * `lang` and `dir` apply to the term and the details, if these differ from the meeting's language.
 */
export interface Fact extends LanguageOfPart {
  term: string;
  details?: readonly Prose[] | undefined;
  people?: readonly Person[] | undefined;
  bodies?: readonly Organisation[] | undefined;
}

const fact = /* @__PURE__ */ object({ term: text, details: proses, people, bodies: organisations, ...language } satisfies Fields<Fact>, {
  required: ['term'],
  refine: ({ details, people, bodies }, context) => hasAny(context, 'details, people or bodies', details, people, bodies),
});

/** The facts of a meeting. Every field is optional. `lang` and `dir` apply to its texts, if these differ from the page's language. */
export interface Meeting extends LanguageOfPart {
  /** Name of the event; the heading of the box unless `MeetingFactBox` is given another. */
  title?: string | undefined;
  date?: EventDate | undefined;
  /** The date originally announced, if `status` is `rescheduled`. */
  previousDate?: EventDate | undefined;
  place?: Place | undefined;
  organisers?: readonly Organisation[] | undefined;
  chairs?: readonly Person[] | undefined;
  coChairs?: readonly Person[] | undefined;
  speakers?: readonly Person[] | undefined;
  participants?: Participants | undefined;
  /** Participating organisations. */
  bodies?: readonly Organisation[] | undefined;
  objective?: Prose | undefined;
  /**
   * schema.org EventStatusType. The status of a scheduled meeting is not shown.
   * @default 'scheduled'
   */
  status?: 'scheduled' | 'postponed' | 'cancelled' | 'rescheduled' | undefined;
  /** schema.org EventAttendanceModeEnumeration. */
  attendance?: 'offline' | 'online' | 'mixed' | undefined;
  /** Link to join or watch online, in addition to a place on site. */
  online?: LinkContent | undefined;
  /** URL of an iCalendar file (RFC 5545) that the site serves. */
  calendarHref?: string | undefined;
  facts?: readonly Fact[] | undefined;
}

export const meeting = /* @__PURE__ */ object({
  title: text,
  // Front matter has a date where an object with a start is meant.
  date: /* @__PURE__ */ orText(eventDate, 'start'),
  previousDate: /* @__PURE__ */ orText(eventDate, 'start'),
  place,
  organisers: organisations,
  chairs: people,
  coChairs: people,
  speakers: people,
  participants,
  bodies: organisations,
  objective: prose,
  status: /* @__PURE__ */ oneOf<NonNullable<Meeting['status']>>({
    scheduled: 'scheduled',
    confirmed: 'scheduled',
    eventscheduled: 'scheduled',
    postponed: 'postponed',
    eventpostponed: 'postponed',
    cancelled: 'cancelled',
    canceled: 'cancelled',
    eventcancelled: 'cancelled',
    rescheduled: 'rescheduled',
    eventrescheduled: 'rescheduled',
  }),
  attendance: /* @__PURE__ */ oneOf<NonNullable<Meeting['attendance']>>({
    offline: 'offline',
    onsite: 'offline',
    inperson: 'offline',
    offlineeventattendancemode: 'offline',
    online: 'online',
    virtual: 'online',
    onlineeventattendancemode: 'online',
    mixed: 'mixed',
    hybrid: 'mixed',
    mixedeventattendancemode: 'mixed',
  }),
  online: link,
  calendarHref: address,
  facts: /* @__PURE__ */ list(fact),
  ...language,
} satisfies Fields<Meeting>);
export const meetings = /* @__PURE__ */ list(meeting);

/** What goes with a meeting without saying anything of it. */
const circumstances: readonly string[] = ['title', 'status', 'attendance', 'lang', 'dir', 'calendarHref'] satisfies (keyof Meeting)[];

/** Whether a meeting has facts, beyond its title and circumstances. */
export const hasFacts = (meeting: ReadMeeting): boolean => Object.keys(meeting).some((name) => !circumstances.includes(name));

/** Whether a meeting has at least one row to show. */
export const hasRows = (meeting: ReadMeeting): boolean =>
  hasFacts(meeting) ||
  (meeting.status !== undefined && meeting.status !== 'scheduled') ||
  (meeting.attendance !== undefined && meeting.attendance !== 'offline');

export type ReadMeeting = NonNullable<ReturnType<typeof meeting>>;
export type ReadParticipants = NonNullable<ReturnType<typeof participants>>;
