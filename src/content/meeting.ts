import { type EventDate, eventDate } from './event-date.js';
import { type LanguageOfPart, language } from './language.js';
import { type LinkContent, link } from './link.js';
import { type Organisation, organisations, type Person, people } from './person.js';
import { type Place, place } from './place.js';
import { type ContentOf, type Fields, hasAny, list, object, orText, type Reader, text } from './reader.js';
import { address, count, oneOf } from './values.js';

/** Who was there, words first. */
export interface Participants {
  /** As the page says it: "more than seventy practitioners from 23 EU Member States". */
  text?: string | undefined;
  /** How many, if it is known as a number. */
  count?: number | undefined;
  /** "more than", "about": goes before the number. */
  qualifier?: string | undefined;
  /** From how many countries, or from which. */
  countries?: number | readonly string[] | undefined;
  /** Groups, by name: "observers from the Lakes". */
  groups?: readonly string[] | undefined;
  /** Participants named one by one. */
  people?: readonly Person[] | undefined;
}

const texts = /* @__PURE__ */ list(text);

const countries: Reader<number | string[]> = (value, context) =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)) ? count(value, context) : texts(value, context);

const participants = /* @__PURE__ */ object(
  { text, count, qualifier: text, countries, groups: texts, people } satisfies Fields<Participants>,
  {
    refine: ({ text, count, countries, groups, people }, context) =>
      hasAny(context, 'text, count or names', text, count, countries, groups, people),
  },
);

/**
 * A row of the fact box beyond the ones it knows: texts, then people, then bodies.
 * `lang` and `dir` are those of term and details, where these differ from the meeting's.
 */
export interface Fact extends LanguageOfPart {
  term: string;
  details?: readonly string[] | undefined;
  people?: readonly Person[] | undefined;
  bodies?: readonly Organisation[] | undefined;
}

const fact = /* @__PURE__ */ object({ term: text, details: texts, people, bodies: organisations, ...language } satisfies Fields<Fact>, {
  required: ['term'],
  refine: ({ details, people, bodies }, context) => hasAny(context, 'details, people or bodies', details, people, bodies),
});

/** The facts of one meeting. Every part may be missing. `lang` and `dir` are those of its texts, where these differ from the page's. */
export interface Meeting extends LanguageOfPart {
  /** Name of the event; the heading of the box unless another is given. */
  title?: string | undefined;
  date?: EventDate | undefined;
  /** The date it was first announced for, when `status` is `rescheduled`. */
  previousDate?: EventDate | undefined;
  place?: Place | undefined;
  organisers?: readonly Organisation[] | undefined;
  chairs?: readonly Person[] | undefined;
  coChairs?: readonly Person[] | undefined;
  speakers?: readonly Person[] | undefined;
  participants?: Participants | undefined;
  /** Bodies that took part. */
  bodies?: readonly Organisation[] | undefined;
  objective?: string | undefined;
  /**
   * schema.org EventStatusType. A scheduled meeting does not mention its status.
   * @default 'scheduled'
   */
  status?: 'scheduled' | 'postponed' | 'cancelled' | 'rescheduled' | undefined;
  /** schema.org EventAttendanceModeEnumeration. */
  attendance?: 'offline' | 'online' | 'mixed' | undefined;
  /** Where to join or watch online, beside a place on site. */
  online?: LinkContent | undefined;
  /** URL of an iCalendar file (RFC 5545) the site serves. */
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
  objective: text,
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

/** Whether there is a row to show of a meeting. */
export const hasRows = (meeting: ReadMeeting): boolean =>
  hasFacts(meeting) ||
  (meeting.status !== undefined && meeting.status !== 'scheduled') ||
  (meeting.attendance !== undefined && meeting.attendance !== 'offline');

export type ReadMeeting = ContentOf<typeof meeting>;
export type ReadParticipants = ContentOf<typeof participants>;
