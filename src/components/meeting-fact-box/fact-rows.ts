import type { ReadEventDate } from '../../content/event-date.js';
import type { ReadProse } from '../../content/inline.js';
import type { ReadLanguage } from '../../content/language.js';
import type { ReadLink } from '../../content/link.js';
import { isDateVoid, type ReadMeeting } from '../../content/meeting.js';
import type { ReadParticipants } from '../../content/participants.js';
import type { ReadOrganisation, ReadPerson } from '../../content/person.js';
import type { ReadPlace } from '../../content/place.js';
import type { ReadSession } from '../../content/session.js';
import { type ReadText, wordsOf } from '../../content/text-in-language.js';
import { type DateInWords, describeEventDate } from '../../format/event-date.js';
import { interpolate, interpolatePlural, labelOf } from '../../format/interpolate.js';
import { type Languages, languageOf } from '../../format/languages.js';
import { sentenceCase } from '../../format/sentence-case.js';
import type { Locale, Messages } from '../../locales/en.js';
import type { LabelMessage, PluralMessage } from '../../locales/language-data.js';

/** One detail of a row; with `lang` and `dir` if its language differs from the box. */
export type Detail = ReadLanguage &
  (
    | { kind: 'text'; text: ReadProse }
    | { kind: 'date'; date: DateInWords; isVoid: boolean }
    | { kind: 'person'; person: ReadPerson }
    | { kind: 'link'; link: ReadLink }
    | { kind: 'organisation'; organisation: ReadOrganisation }
    | { kind: 'place'; place: ReadPlace }
    | { kind: 'agenda'; sessions: ReadSession[]; date: ReadEventDate | undefined; isVoid: boolean }
  );

/** A row of the fact box: its term, its texts, and a list of names, which may be long. */
export interface Row {
  name: string;
  term: string;
  termLanguage: ReadLanguage;
  texts: Detail[];
  names: Detail[];
}

/** The messages and the language data of the box. */
export interface Wording extends Pick<Locale, 'dates'> {
  locale: Locale | undefined;
  words: Messages['meetingFactBox'];
  person: Messages['person'];
  /** Separator between a name and what is said of it. */
  comma: string;
  plurals: Locale['plurals'] | undefined;
  languages: Languages;
  /** Language of dates, if it differs from the surrounding text. */
  dateLanguage: ReadLanguage;
}

const textDetails = (list: readonly (ReadProse | undefined)[] = []): Detail[] =>
  list.flatMap((text) => (text ? [{ kind: 'text' as const, text }] : []));
const namesInLanguage = (list: readonly ReadText[] = []): Detail[] =>
  list.map((name) => ({ kind: 'text', text: wordsOf(name), ...languageOf(name) }));
const personDetails = (list: readonly ReadPerson[] = []): Detail[] => list.map((person) => ({ kind: 'person', person }));
const bodyDetails = (list: readonly ReadOrganisation[] = []): Detail[] =>
  list.map((organisation) => ({ kind: 'organisation', organisation }));

/** Marks details with their language, if there is one. */
const inLanguage = (details: Detail[], { lang, dir }: ReadLanguage): Detail[] =>
  lang || dir ? details.map((detail) => ({ lang, dir, ...detail })) : details;

/** The rows of a meeting, in the order in which readers look for them: status, date, place, people, objective. Empty rows are left out. */
export function factRows(meeting: ReadMeeting, wording: Wording): Row[] {
  const { words, languages } = wording;
  const { status = 'scheduled', attendance = 'offline', place, online, participants, agenda, facts = [] } = meeting;
  // The content is in the language of the meeting; the component's own text is in the language of the messages.
  const byAuthor = (details: Detail[]) => inLanguage(details, meeting);
  const byLibrary = (...list: string[]) => inLanguage(textDetails(list), languages.words);
  const row = (name: string, term: string, texts: Detail[], names: Detail[] = [], termLanguage = languages.words): Row[] =>
    texts.length + names.length > 0 ? [{ name, term, termLanguage, texts, names }] : [];
  const namesRow = (name: string, term: LabelMessage, list: readonly ReadPerson[] = []) =>
    row(name, labelOf(term, list.length), [], byAuthor(personDetails(list)));
  const bodiesRow = (name: string, term: LabelMessage, list: readonly ReadOrganisation[] = []) =>
    row(name, labelOf(term, list.length), [], byAuthor(bodyDetails(list)));
  const date = (value: ReadEventDate | undefined, isVoid: boolean): Detail[] => {
    const described = value && describeEventDate(value, wording.dates);
    return described ? inLanguage([{ kind: 'date', date: described, isVoid }], value.text ? meeting : wording.dateLanguage) : [];
  };
  // A date that no longer applies is not told as the date of the meeting.
  const isOff = isDateVoid(meeting);
  return [
    row('status', words.status, status === 'scheduled' ? [] : byLibrary(words[status])),
    row('date', words.date, isOff ? [] : date(meeting.date, false)),
    row('previous-date', words.previousDate, [...date(meeting.previousDate, true), ...(isOff ? date(meeting.date, true) : [])]),
    row('place', words.place, place ? byAuthor([{ kind: 'place', place }]) : []),
    row('attendance', words.attendance, [
      ...(attendance === 'offline' ? [] : byLibrary(words[attendance])),
      ...(online ? byAuthor([{ kind: 'link', link: online }]) : []),
    ]),
    bodiesRow('organisers', words.organisers, meeting.organisers),
    bodiesRow('hosts', words.hosts, meeting.hosts),
    bodiesRow('partners', { several: words.partners }, meeting.partners),
    bodiesRow('supporters', { several: words.supporters }, meeting.supporters),
    namesRow('chairs', words.chairs, meeting.chairs),
    namesRow('co-chairs', words.coChairs, meeting.coChairs),
    namesRow('vice-chairs', words.viceChairs, meeting.viceChairs),
    namesRow('speakers', words.speakers, meeting.speakers),
    namesRow('delegates', words.delegates, meeting.delegates),
    row(
      'participants',
      words.participants,
      participants?.text ? byAuthor(textDetails([participants.text])) : byLibrary(...counted(participants, wording)),
      byAuthor([
        ...namesInLanguage(participants?.countries?.names),
        ...namesInLanguage(participants?.groups),
        ...personDetails(participants?.people),
      ]),
    ),
    bodiesRow('bodies', words.bodies, meeting.bodies),
    row('objective', words.objective, byAuthor(textDetails([meeting.objective]))),
    row('agenda', words.agenda, agenda ? byAuthor([{ kind: 'agenda', sessions: agenda, date: meeting.date, isVoid: isOff }]) : []),
    ...facts.map((fact, index) => {
      const own = fact.lang || fact.dir ? fact : meeting;
      const details = [...textDetails(fact.details), ...personDetails(fact.people), ...bodyDetails(fact.bodies)];
      return row(`fact-${index}`, fact.term, [], inLanguage(details, own), { lang: own.lang, dir: own.dir });
    }),
  ].flat();
}

/** "More than 70 participants", "23 countries", for participants without a `text`. */
function counted({ count, qualifier, countries }: ReadParticipants = {}, { words, plurals, dates, locale }: Wording): string[] {
  const inWords = (message: PluralMessage, number: number) => interpolatePlural(message, number, plurals, dates.digits);
  const people = (number: number) =>
    qualifier ? sentenceCase(interpolate(inWords(words.qualifiedCount, number), { qualifier }), locale?.tag) : inWords(words.count, number);
  return [
    ...(count === undefined ? [] : [people(count)]),
    ...(countries?.count === undefined ? [] : [inWords(words.countries, countries.count)]),
  ];
}
