import type { LanguageOfPart } from './language.js';
import type { LinkContent } from './link.js';

/** Somebody named on the page. Only the name is needed; nothing is inferred. */
export interface Person extends LanguageOfPart {
  name: string;
  /** "Ms", "Dr", "H.E.": shown before the name (schema.org honorificPrefix). */
  honorificPrefix?: string;
  /** "KC", "PhD": shown after the name (schema.org honorificSuffix). */
  honorificSuffix?: string;
  /** Function, as the page says it: "Vice-President of Eurojust". */
  role?: string;
  /** On whose behalf: "the current EU Presidency". */
  representing?: string;
  /** The name in other scripts: "محمد", "Владимир". */
  alternateName?: string | AlternateName | (string | AlternateName)[];
  /** A page about the person. */
  href?: string;
}

/** A name in another script or language. */
export interface AlternateName extends LanguageOfPart {
  name: string;
}

/** An organisation, body or office. */
export interface Organisation extends LanguageOfPart {
  name: string;
  /** A page about it, or its `mailto:` address; calendars name an organiser who has one. */
  href?: string;
  /** Use `GovernmentOrganization` for courts, ministries, agencies (schema.org type). */
  type?: 'Organization' | 'GovernmentOrganization';
}

/**
 * When something is held: the words of the page, the machine's value, or both.
 * `text` is shown as given. Without it, or where it is empty, the date is written from `start` and `end` for the locale.
 */
export interface EventDate {
  text?: string;
  /** ISO 8601 date (`2017-06-15`), local date and time (`2017-06-15T10:00`) or instant (`2017-06-15T08:00Z`), shown as the clocks of `timeZone` do. */
  start?: string;
  /** As `start`; inclusive: the last day, or the time it ends. */
  end?: string;
  /** IANA time zone (`Europe/Amsterdam`); needed wherever a clock time is given. */
  timeZone?: string;
  /** The zone in words, where its city in Latin letters will not do: "heure de Bruxelles". */
  timeZoneName?: string;
}

export interface Place extends LanguageOfPart {
  /** As shown: "Eurojust, The Hague". */
  text: string;
  /** Postal address as shown, one line a line. Left out, it is put together from `postalAddress`. */
  address?: string;
  /** The same in its parts, for machines (schema.org PostalAddress). */
  postalAddress?: PostalAddress;
  /** A page about the place; of a meeting held online, the address to join at. */
  href?: string;
}

/** A postal address in its parts (schema.org PostalAddress). */
export interface PostalAddress {
  /** Street and number. */
  street?: string;
  postalCode?: string;
  /** Town or city. */
  locality?: string;
  region?: string;
  /** Name of the country, or its ISO 3166-1 code. */
  country?: string;
}

/** Who was there, words first. */
export interface Participants {
  /** As the page says it: "more than seventy practitioners from 23 EU Member States". */
  text?: string;
  /** How many, if it is known as a number. */
  count?: number;
  /** "more than", "about": goes before the number. */
  qualifier?: string;
  /** From how many countries, or from which. */
  countries?: number | string[];
  /** Groups, by name: "observers from the Lakes". */
  groups?: string[];
  /** Participants named one by one. */
  people?: Person[];
}

/**
 * A row of the fact box beyond the ones it knows: texts, then people, then bodies.
 * `lang` and `dir` are those of the details, where these differ from the meeting's; the term is in the language of the meeting.
 */
export interface Fact extends LanguageOfPart {
  term: string;
  details?: string[];
  people?: Person[];
  bodies?: Organisation[];
}

/** The facts of one meeting. Every part may be missing. `lang` and `dir` are those of its texts, where these differ from the page's. */
export interface Meeting extends LanguageOfPart {
  /** Name of the event; the heading of the box unless another is given. */
  title?: string;
  date?: EventDate;
  /** The date it was first announced for, when `status` is `rescheduled`. */
  previousDate?: EventDate;
  place?: Place;
  organisers?: Organisation[];
  chairs?: Person[];
  coChairs?: Person[];
  speakers?: Person[];
  participants?: Participants;
  /** Bodies that took part. */
  bodies?: Organisation[];
  objective?: string;
  /** schema.org EventStatusType; `scheduled` is said nowhere, being the rule. */
  status?: 'scheduled' | 'postponed' | 'cancelled' | 'rescheduled';
  /** schema.org EventAttendanceModeEnumeration. */
  attendance?: 'offline' | 'online' | 'mixed';
  /** Where to join or watch online, beside a place on site. */
  online?: LinkContent;
  /** URL of an iCalendar file (RFC 5545) the site serves. */
  calendarHref?: string;
  facts?: Fact[];
}
