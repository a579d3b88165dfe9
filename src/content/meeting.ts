import { type EventDate, eventDate } from './event-date.js';
import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { type LinkContent, link } from './link.js';
import { type Participants, participants } from './participants.js';
import { type Organisation, organisations, type Person, people } from './person.js';
import { type Place, place } from './place.js';
import { prose, proses } from './prose.js';
import { type Fields, hasAny, list, object, orText, type Reader, text } from './reader.js';
import { type Session, sessions } from './session.js';
import { type TextInLanguage, textInLanguage } from './text-in-language.js';
import { address, flag, oneOf } from './values.js';

/**
 * An additional row of the fact box: texts, then people, then organisations. It is also the place for people and organisations in a role
 * that has no field of its own: rapporteurs, signatories, an acting chair.
 * `lang` and `dir` apply to the term and the details, if these differ from the meeting's language.
 */
export interface Fact extends LanguageOfPart {
  /** What the row is about: "Rapporteur". */
  term: string;
  /** Texts, one to a line. */
  details?: readonly Prose[] | null | undefined;
  /** People, after the texts. */
  people?: readonly Person[] | null | undefined;
  /** Organisations, after the people. */
  bodies?: readonly Organisation[] | null | undefined;
}

const fact = /* @__PURE__ */ object({ term: text, details: proses, people, bodies: organisations, ...language } satisfies Fields<Fact>, {
  required: ['term'],
  refine: ({ details, people, bodies }, context) => hasAny(context, 'details, people or bodies', details, people, bodies),
});

/** The facts of a meeting. Every field is optional. `lang` and `dir` apply to its texts, if these differ from the page's language. */
export interface Meeting extends LanguageOfPart {
  /** Name of the event; the heading of the box unless `MeetingFactBox` is given another. */
  title?: TextInLanguage | null | undefined;
  /** When it takes place. */
  date?: EventDate | null | undefined;
  /** The date originally announced, if `status` is `rescheduled`, or `postponed` to a new `date`. */
  previousDate?: EventDate | null | undefined;
  /** Where it takes place. */
  place?: Place | null | undefined;
  /** Organisations that invite to it. */
  organisers?: readonly Organisation[] | null | undefined;
  /** Organisations at whose invitation or on whose premises it takes place. */
  hosts?: readonly Organisation[] | null | undefined;
  /** Organisations that support it, with money or otherwise. */
  supporters?: readonly Organisation[] | null | undefined;
  /** Organisations in cooperation with which it is organised. */
  partners?: readonly Organisation[] | null | undefined;
  /** People who chair it. */
  chairs?: readonly Person[] | null | undefined;
  /** People who chair it together with others. */
  coChairs?: readonly Person[] | null | undefined;
  /** People who chair it in the place of the chair. */
  viceChairs?: readonly Person[] | null | undefined;
  /** People who speak. */
  speakers?: readonly Person[] | null | undefined;
  /** People who take part for a state or an organisation. */
  delegates?: readonly Person[] | null | undefined;
  /** Who takes part: in words, by number, by country or by name. */
  participants?: Participants | null | undefined;
  /** Participating organisations. */
  bodies?: readonly Organisation[] | null | undefined;
  /** What it is meant to achieve, in one clause: "To agree on one calendar". */
  objective?: Prose | null | undefined;
  /** The sessions, in their order. */
  agenda?: readonly (string | Session)[] | null | undefined;
  /**
   * Whether the page announces the meeting rather than reports on it. Then the facts come before the text, where there is no room beside it.
   * @default false
   */
  announcement?: boolean | null | undefined;
  /**
   * schema.org EventStatusType. The status of a scheduled meeting is not shown.
   * @default 'scheduled'
   */
  status?: 'scheduled' | 'postponed' | 'cancelled' | 'rescheduled' | null | undefined;
  /** schema.org EventAttendanceModeEnumeration. */
  attendance?: 'offline' | 'online' | 'mixed' | null | undefined;
  /** Link to join or watch online, in addition to a place on site. */
  online?: LinkContent | null | undefined;
  /** URL of an iCalendar file (RFC 5545) that the site serves. */
  calendarHref?: string | null | undefined;
  /** Further rows. */
  facts?: readonly Fact[] | null | undefined;
}

type Status = NonNullable<Meeting['status']>;

const oneStatus = /* @__PURE__ */ oneOf<Status>({
  scheduled: 'scheduled',
  confirmed: 'scheduled',
  eventscheduled: 'scheduled',
  eventmovedonline: 'scheduled',
  postponed: 'postponed',
  eventpostponed: 'postponed',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  eventcancelled: 'cancelled',
  eventcanceled: 'cancelled',
  rescheduled: 'rescheduled',
  eventrescheduled: 'rescheduled',
});

/** Reads a status, or of several, as schema.org allows, the one that is least as planned. */
const status: Reader<Status> = (value, context) => {
  const all = (Array.isArray(value) ? value : [value]).map((one: unknown) => oneStatus(one, context));
  return (['cancelled', 'postponed', 'rescheduled', 'scheduled'] as const).find((one) => all.includes(one));
};

export const meeting = /* @__PURE__ */ object({
  title: textInLanguage,
  // Front matter has a date where an object with a start is meant.
  date: /* @__PURE__ */ orText(eventDate, 'start'),
  previousDate: /* @__PURE__ */ orText(eventDate, 'start'),
  place,
  organisers: organisations,
  hosts: organisations,
  supporters: organisations,
  partners: organisations,
  chairs: people,
  coChairs: people,
  viceChairs: people,
  speakers: people,
  delegates: people,
  participants,
  bodies: organisations,
  objective: prose,
  agenda: sessions,
  announcement: flag,
  status,
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
const circumstances: readonly (keyof Meeting)[] = ['title', 'status', 'attendance', 'announcement', 'lang', 'dir', 'calendarHref'];

/** Whether a meeting has facts, beyond its title and circumstances. */
export const hasFacts = (meeting: ReadMeeting): boolean =>
  Object.keys(meeting).some((name) => !circumstances.includes(name as keyof Meeting));

/** Whether a meeting has at least one row to show. */
export const hasRows = (meeting: ReadMeeting): boolean =>
  hasFacts(meeting) ||
  (meeting.status !== undefined && meeting.status !== 'scheduled') ||
  (meeting.attendance !== undefined && meeting.attendance !== 'offline');

/** Whether the date of a meeting no longer applies: it is cancelled, or postponed and has no new date beside the previous one. */
export const isDateVoid = ({ status, previousDate }: ReadMeeting): boolean =>
  status === 'cancelled' || (status === 'postponed' && !previousDate);

/** A meeting that has been read. */
export type ReadMeeting = NonNullable<ReturnType<typeof meeting>>;
