import type { Meeting, Organisation, Person, Place } from '../../content/meeting.js';
import { describeEventDate } from '../../lib/event-date.js';
import { fillPlural } from '../../lib/fill.js';
import type { Locale } from '../../locales/en.js';

/** One thing a row says. */
export type Detail =
  | { kind: 'text'; text: string; lang?: string; dir?: 'ltr' | 'rtl' | 'auto' }
  | { kind: 'date'; text: string; dateTime?: string }
  | { kind: 'person'; person: Person }
  | { kind: 'organisation'; organisation: Organisation }
  | { kind: 'place'; place: Place };

/** A row of the fact box: what it is about, and what there is to say. */
export interface Row {
  name: string;
  term: string;
  details: Detail[];
}

const text = (value: string | undefined): Detail[] => (value?.trim() ? [{ kind: 'text', text: value }] : []);
const people = (list: Person[] = []): Detail[] => list.filter(({ name }) => name?.trim()).map((person) => ({ kind: 'person', person }));
const bodies = (list: Organisation[] = []): Detail[] =>
  list.filter(({ name }) => name?.trim()).map((organisation) => ({ kind: 'organisation', organisation }));

interface Counting extends Pick<Locale, 'dates'> {
  plurals: Locale['plurals'] | undefined;
  words: Locale['messages']['meetingFactBox'];
}

/** The rows of a meeting, in the order readers ask: is it on, when, where, who, why. Rows with nothing to say are left out. */
export function factRows(meeting: Meeting, locale: Counting): Row[] {
  const { words, dates, plurals } = locale;
  const date = (value: Meeting['date']): Detail[] => {
    const described = value && describeEventDate(value, dates);
    return described ? [{ kind: 'date', ...described }] : [];
  };
  const { status = 'scheduled', attendance = 'offline', participants } = meeting;
  const chairs = people(meeting.chairs);
  const coChairs = people(meeting.coChairs);
  const rows: Row[] = [
    { name: 'status', term: words.status, details: text(status === 'scheduled' ? undefined : words[status]) },
    { name: 'date', term: words.date, details: date(meeting.date) },
    { name: 'previous-date', term: words.previousDate, details: date(meeting.previousDate) },
    { name: 'place', term: words.place, details: meeting.place?.text?.trim() ? [{ kind: 'place', place: meeting.place }] : [] },
    { name: 'attendance', term: words.attendance, details: text(attendance === 'offline' ? undefined : words[attendance]) },
    { name: 'organisers', term: words.organisers, details: bodies(meeting.organisers) },
    { name: 'chairs', term: fillPlural(words.chairs, chairs.length, plurals), details: chairs },
    { name: 'co-chairs', term: fillPlural(words.coChairs, coChairs.length, plurals), details: coChairs },
    {
      name: 'participants',
      term: words.participants,
      details: [
        ...text(participants?.text ?? counted(meeting, locale)),
        ...(participants?.groups ?? []).flatMap(text),
        ...people(participants?.people),
      ],
    },
    { name: 'bodies', term: words.bodies, details: bodies(meeting.bodies) },
    { name: 'objective', term: words.objective, details: text(meeting.objective) },
    ...(meeting.facts ?? []).map(
      ({ term, details, ...language }, index): Row => ({
        name: `fact-${index}`,
        term,
        details: (details ?? []).flatMap(text).map((detail) => ({ ...detail, ...language })),
      }),
    ),
  ];
  return rows.filter(({ term, details }) => term?.trim() && details.length > 0);
}

/** "more than 70 participants", when the page gives a number and no words. */
function counted({ participants }: Meeting, { words, plurals, dates }: Counting): string | undefined {
  if (participants?.count === undefined) return undefined;
  return [participants.qualifier, fillPlural(words.count, participants.count, plurals, dates.digits)].filter(Boolean).join(' ');
}
