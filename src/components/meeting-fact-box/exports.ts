export type { EventDate } from '../../content/event-date.js';
export type {
  Inline,
  InlineAbbreviation,
  InlineBreak,
  InlineFootnote,
  InlineIdentifier,
  InlineLink,
  InlineQuotation,
  InlineReference,
  InlineStyle,
  InlineTime,
  Prose,
} from '../../content/inline.js';
export type { Fact, Meeting } from '../../content/meeting.js';
export type { Countries, Participants } from '../../content/participants.js';
export type { AlternateName, Organisation, Person } from '../../content/person.js';
export type { Place, PostalAddress } from '../../content/place.js';
export type { Session } from '../../content/session.js';
export type { MarkedText, TextInLanguage } from '../../content/text-in-language.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { FactRow, type FactRowProps } from './fact-row.js';
export { MeetingFactBox, type MeetingFactBoxProps } from './meeting-fact-box.js';
