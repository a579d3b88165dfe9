import type { LanguageOfPart } from '../../content/language.js';
import type { LinkContent } from '../../content/link.js';
import type { EventDate, Meeting, Organisation, Participants, Person, Place } from '../../content/meeting.js';
import { describeEventDate } from '../../format/event-date.js';
import { interpolatePlural } from '../../format/interpolate.js';
import { languageOf } from '../../format/language-of.js';
import { withName } from '../../format/person-name.js';
import type { Locale } from '../../locales/en.js';
import type { PluralMessage } from '../../locales/language-data.js';

/** One thing a row says; `lang` and `dir` where its language is not that of the box. */
export type Detail = LanguageOfPart &
  (
    | { kind: 'text'; text: string }
    | { kind: 'date'; text: string; dateTime?: string }
    | { kind: 'person'; person: Person }
    | { kind: 'link'; link: LinkContent }
    | { kind: 'organisation'; organisation: Organisation }
    | { kind: 'place'; place: Place }
  );

/** A row of the fact box: what it is about, what there is to say in words, and who is to be named. */
export interface Row {
  name: string;
  term: string;
  said: Detail[];
  named: Detail[];
}

/** The language of the words, and what to write them with. */
export interface Wording extends Pick<Locale, 'dates'> {
  words: Locale['messages']['meetingFactBox'];
  plurals: Locale['plurals'] | undefined;
}

const texts = (...list: (string | undefined)[]): Detail[] =>
  list.flatMap((text) => (text?.trim() ? [{ kind: 'text' as const, text }] : []));
const people = (list?: Person[]): Detail[] => withName(list).map((person) => ({ kind: 'person', person }));
const bodies = (list?: Organisation[]): Detail[] => withName(list).map((organisation) => ({ kind: 'organisation', organisation }));

/** The rows of a meeting, in the order readers ask: is it on, when, where, who, why. Rows with nothing to say are left out. */
export function factRows(meeting: Meeting, wording: Wording): Row[] {
  const { words, plurals } = wording;
  const { status = 'scheduled', attendance = 'offline', place, online, participants, facts = [] } = meeting;
  // What the meeting's author wrote is in the meeting's language; all else is in the language of the box.
  const ours = (...list: string[]) => texts(...list).map((detail) => ({ ...detail, ...languageOf(words) }));
  const theirs = (details: Detail[], { lang, dir }: LanguageOfPart = meeting) => details.map((detail) => ({ lang, dir, ...detail }));
  const date = (value: EventDate = {}): Detail[] => {
    const described = describeEventDate(value, wording.dates);
    const details: Detail[] = described ? [{ kind: 'date', ...described }] : [];
    return value.text?.trim() ? theirs(details) : details;
  };
  const row = (name: string, term: string, said: Detail[], named: Detail[] = []): Row => ({ name, term, said, named: theirs(named) });
  const agreeing = (name: string, term: PluralMessage, list?: Person[]) => {
    const named = people(list);
    return row(name, interpolatePlural(term, named.length, plurals), [], named);
  };
  const rows: Row[] = [
    row('status', words.status, status === 'scheduled' ? [] : ours(words[status])),
    row('date', words.date, date(meeting.date)),
    row('previous-date', words.previousDate, date(meeting.previousDate)),
    row('place', words.place, place?.text?.trim() ? theirs([{ kind: 'place', place }]) : []),
    row('attendance', words.attendance, [
      ...(attendance === 'offline' ? [] : ours(words[attendance])),
      ...(online?.label?.trim() ? theirs([{ kind: 'link', link: online }]) : []),
    ]),
    row('organisers', words.organisers, [], bodies(meeting.organisers)),
    agreeing('chairs', words.chairs, meeting.chairs),
    agreeing('co-chairs', words.coChairs, meeting.coChairs),
    agreeing('speakers', words.speakers, meeting.speakers),
    row(
      'participants',
      words.participants,
      participants?.text?.trim() ? theirs(texts(participants.text)) : ours(...counted(participants, wording)),
      [
        ...(Array.isArray(participants?.countries) ? texts(...participants.countries) : []),
        ...texts(...(participants?.groups ?? [])),
        ...people(participants?.people),
      ],
    ),
    row('bodies', words.bodies, [], bodies(meeting.bodies)),
    row('objective', words.objective, theirs(texts(meeting.objective))),
    ...facts.map((fact, index) => {
      const named = [...texts(...(fact.details ?? [])), ...people(fact.people), ...bodies(fact.bodies)];
      return row(`fact-${index}`, fact.term, [], fact.lang || fact.dir ? theirs(named, fact) : named);
    }),
  ];
  return rows.filter(({ term, said, named }) => term?.trim() && said.length + named.length > 0);
}

/** "more than 70 participants", "23 countries": when the page gives numbers and no words. */
function counted({ count, qualifier, countries }: Participants = {}, { words, plurals, dates }: Wording): string[] {
  return [
    ...(count === undefined ? [] : [[qualifier, interpolatePlural(words.count, count, plurals, dates.digits)].filter(Boolean).join(' ')]),
    ...(typeof countries === 'number' ? [interpolatePlural(words.countries, countries, plurals, dates.digits)] : []),
  ];
}
