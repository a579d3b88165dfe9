import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { eventJsonLd, FactRow, type Meeting, MeetingFactBox } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { fr } from '../../src/locales/fr.js';
import { lt } from '../../src/locales/lt.js';
import { seed } from '../../stories/fixtures/seed.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();

/** The facts as pairs of term and details. */
function facts(): Record<string, string[]> {
  const rows = [...document.querySelectorAll('dl > div')];
  return Object.fromEntries(
    rows.map((row) => [row.querySelector('dt')?.textContent, [...row.querySelectorAll('dd')].map((dd) => dd.textContent)]),
  );
}
const box = (meeting: Meeting, props = {}) => render(<MeetingFactBox meeting={meeting} {...props} />);

test('shows the facts of the seed page', () => {
  box(seed.meetings?.[0] ?? {});
  expect(screen.getByRole('region', { name: 'The meeting at a glance' })).toBeInTheDocument();
  expect(facts()).toEqual({
    Date: ['15 June 2017'],
    Place: ['Eurojust, The Hague'],
    'Organised by': ['Maltese EU Presidency', 'Eurojust'],
    Chair: ['Klaus Meyer-Cabri, Vice-President of Eurojust'],
    'Co-chairs': [
      'Vincienne Vella, Deputy to the National Member for Malta, representing the current EU Presidency',
      'Raivo Sepp, National Member for Estonia, representing the upcoming EU Presidency',
    ],
    Participants: ['More than seventy practitioners from 23 EU Member States and third States such as Norway and the USA'],
    'Participating organisations': ['European Commission', 'EEAS', 'EUNAVFOR MED', 'Europol', 'Frontex'],
    Objective: [expect.stringMatching(/^To strengthen the judicial response/)],
  });
  expect(screen.getByText('15 June 2017')).toHaveAttribute('datetime', '2017-06-15');
});

// HTML, 4.5.14: `<time>` is the machine-readable equivalent of its contents; a range has two. A global date and time has its offset.
test.each<[Meeting['date'], string, string[]]>([
  [{ start: '2017-06-15' }, '15 June 2017', ['2017-06-15']],
  [{ start: '2017-06-15', end: '2017-06-16' }, '15–16 June 2017', ['2017-06-15', '2017-06-16']],
  [{ start: '2017-06-30', end: '2017-07-01' }, '30 June – 1 July 2017', ['2017-06-30', '2017-07-01']],
  [{ start: '2017-12-31', end: '2018-01-01' }, '31 December 2017 – 1 January 2018', ['2017-12-31', '2018-01-01']],
  [{ start: '2017-06-15T10:00', timeZone: 'Europe/Amsterdam' }, '15 June 2017, 10:00 (Amsterdam time)', ['2017-06-15T10:00+02:00']],
  [
    { start: '2017-06-15T10:00', end: '2017-06-15T12:30', timeZone: 'Europe/Amsterdam' },
    '15 June 2017, 10:00–12:30 (Amsterdam time)',
    ['2017-06-15T10:00+02:00', '2017-06-15T12:30+02:00'],
  ],
  [
    { start: '2026-06-15T09:00', end: '2026-06-16T17:00', timeZone: 'Europe/Brussels' },
    '15 June 2026, 09:00 – 16 June 2026, 17:00 (Brussels time)',
    ['2026-06-15T09:00+02:00', '2026-06-16T17:00+02:00'],
  ],
  [{ start: '2026-06-15T22:00', timeZone: 'UTC' }, '15 June 2026, 22:00 (UTC)', ['2026-06-15T22:00+00:00']],
  [
    { start: '2026-06-15T22:00', timeZone: 'Europe/Brussels', timeZoneName: 'CEST' },
    '15 June 2026, 22:00 (CEST)',
    ['2026-06-15T22:00+02:00'],
  ],
  [{ text: '7 and 8 November' }, '7 and 8 November', []],
  [{ text: 'today', start: '2017-06-15' }, 'today', ['2017-06-15']],
  [{ text: 'Wed – Thu', start: '2017-06-14', end: '2017-06-15' }, 'Wed – Thu', []],
  [{ text: '', start: '2017-06-15' }, '15 June 2017', ['2017-06-15']],
])('writes %j as "%s"', (date, text, machine) => {
  box({ date });
  expect(facts()).toEqual({ Date: [text] });
  expect(screen.queryAllByRole('time').map((time) => time.getAttribute('datetime'))).toEqual(machine);
});

test('formats dates for the locale', () => {
  box({ date: { start: '2017-06-01', end: '2017-06-16' } }, { locale: fr });
  expect(facts()).toEqual({ Date: ['1er–16 juin 2017'] });
  box({ date: { start: '2017-06-15' } }, { locale: ar });
  expect(screen.getByText('15 يونيو 2017')).toBeInTheDocument();
});

test('shows a malformed date unchanged, and warns about it and about a time without a zone', () => {
  box({ date: { start: '15/06/2017', end: 'soon' } });
  expect(facts()).toEqual({ Date: ['15/06/2017'] });
  expect(document.querySelector('time')).toBeNull();
  box({ date: { start: '2017-06-15T10:00' } });
  expect(warnings()).toEqual([
    expect.stringContaining('"15/06/2017"'),
    expect.stringContaining('"soon"'),
    expect.stringContaining('without a time zone'),
  ]);
});

test('ignores an end before the start, and warns', () => {
  box({ date: { start: '2017-06-15', end: '2017-06-01' } });
  expect(facts()).toEqual({ Date: ['15 June 2017'] });
  expect(warnings()).toEqual([expect.stringContaining('before the start')]);
});

test('makes terms agree in number and leaves out empty rows', () => {
  box({ chairs: [{ name: 'A' }, { name: 'B' }], coChairs: [{ name: 'C' }], organisers: [], participants: { text: ' ' } });
  expect(facts()).toEqual({ Chairs: ['A', 'B'], 'Co-chair': ['C'] });
});

test('renders people with honorifics, other scripts and roles, and marks names as not to be translated', () => {
  box({ chairs: [{ honorificPrefix: 'Dr', name: 'Robin Example', honorificSuffix: 'KC', alternateName: 'Робин', role: 'President' }] });
  expect(facts()).toEqual({ Chair: ['Dr Robin Example KC (Робин), President'] });
  expect(screen.getByText('Dr Robin Example KC')).toHaveAttribute('translate', 'no');
});

test('prefers the text of participants to their number, and lists groups and people after it', () => {
  box({ participants: { count: 70, qualifier: 'more than', groups: ['Norway'], people: [{ name: 'Kim Sample' }] } });
  expect(facts()).toEqual({ Participants: ['More than 70 participants', 'Norway', 'Kim Sample'] });
  box({ participants: { text: 'many', count: 70 } });
  expect(facts()).toEqual(expect.objectContaining({ Participants: ['many'] }));
});

test.each([
  ['postponed', 'Postponed'],
  ['rescheduled', 'Rescheduled'],
] as const)('shows %s first, the new date, and the previous one as no longer valid', (status, text) => {
  box({ status, date: { start: '2017-06-15' }, previousDate: { start: '2017-05-01' }, calendarHref: '/m.ics', attendance: 'online' });
  expect(Object.entries(facts())).toEqual([
    ['Status', [text]],
    ['Date', ['15 June 2017']],
    ['Original date', ['1 May 2017']],
    ['Format', ['Online']],
  ]);
  expect([...document.querySelectorAll('s')].map((element) => element.textContent)).toEqual(['1 May 2017']);
  expect(screen.getByRole('link', { name: 'Add to calendar' })).toBeInTheDocument();
});

// HTML, 4.5.5: `<s>` is for what is no longer accurate. Screen readers do not say it, so the term does.
test.each([
  ['postponed', 'Postponed'],
  ['cancelled', 'Cancelled'],
] as const)('shows the date of a %s meeting as its original one, without a calendar link', (status, text) => {
  box({ status, date: { start: '2017-06-15', end: '2017-06-16' }, calendarHref: '/m.ics' });
  expect(Object.entries(facts())).toEqual([
    ['Status', [text]],
    ['Original date', ['15–16 June 2017']],
  ]);
  expect(document.querySelector('s')).toHaveTextContent('15–16 June 2017');
  expect(screen.queryByRole('link', { name: 'Add to calendar' })).toBeNull();
});

test('collapses long lists behind a disclosure with their count', () => {
  box({ bodies: Array.from({ length: 12 }, (_, index) => ({ name: `Body ${index}` })) });
  const summary = screen.getByText('Show all 12 names');
  expect(within(summary.closest('details') as HTMLElement).getAllByText(/^Body/)).toHaveLength(12);
});

test('heads the box with the title, and renders nothing without facts, with a warning', () => {
  box({ title: 'First session', objective: 'x' }, { headingLevel: 3 });
  expect(screen.getByRole('heading', { level: 3, name: 'First session' })).toBeInTheDocument();
  const empty = box({ title: 'Alone', status: 'scheduled' });
  expect(empty.container).toBeEmptyDOMElement();
  expect(warnings()).toEqual([expect.stringMatching(/<MeetingFactBox> meeting has no facts/)]);
});

test('renders custom facts in their language', () => {
  box({
    facts: [
      { term: 'Dress', details: ['toge', ''], lang: 'fr' },
      { term: ' ', details: ['x'] },
    ],
  });
  expect(facts()).toEqual({ Dress: ['toge'] });
  expect(screen.getByText('toge')).toHaveAttribute('lang', 'fr');
});

test('renders people and organisations in custom facts', () => {
  box({
    facts: [
      { term: 'Rapporteurs', people: [{ name: 'Jo Instance', role: 'Delegate' }], bodies: [{ name: 'Harbour Network', href: '/h' }] },
    ],
  });
  expect(facts()).toEqual({ Rapporteurs: ['Jo Instance, Delegate', 'Harbour Network'] });
  for (const name of ['Jo Instance', 'Harbour Network']) expect(screen.getByText(name)).toHaveAttribute('translate', 'no');
});

test('renders speakers in a separate row, linked to their pages', () => {
  box({ speakers: [{ name: 'Robin Example', href: '/robin' }, { name: 'Kim Specimen' }] });
  expect(facts()).toEqual({ Speakers: ['Robin Example', 'Kim Specimen'] });
  expect(screen.getByRole('link', { name: 'Robin Example' })).toHaveAttribute('href', '/robin');
});

test('marks names in other scripts with their languages', () => {
  box({ chairs: [{ name: 'Nour Mithal', alternateName: ['Nur', { name: 'نور مثال', lang: 'ar', dir: 'rtl' }, ' '] }] });
  expect(facts()).toEqual({ Chair: ['Nour Mithal (Nur) (نور مثال)'] });
  expect(screen.getByText('نور مثال')).toHaveAttribute('lang', 'ar');
  expect(screen.getByText('نور مثال')).toHaveAttribute('dir', 'rtl');
});

test('counts countries only without a text, and lists named countries', () => {
  box({ participants: { count: 70, countries: 23 } });
  expect(facts()).toEqual({ Participants: ['70 participants', '23 countries'] });
  box({ participants: { text: 'seventy from 23 countries', count: 70, countries: 23 } });
  expect([...document.querySelectorAll('dd')].at(-1)).toHaveTextContent(/^seventy from 23 countries$/);
  box({ participants: { countries: 1 } }, { locale: fr });
  expect(screen.getByText('1 pays')).toBeInTheDocument();
});

test('keeps text visible when the list of names is collapsed', () => {
  box({ participants: { text: 'Forty harbour masters', countries: Array.from({ length: 10 }, (_, index) => `Coast ${index}`) } });
  expect(screen.getByText('Forty harbour masters').closest('details')).toBeNull();
  expect(within(screen.getByText('Show all 10 names').closest('details') as HTMLElement).getAllByText(/^Coast/)).toHaveLength(10);
});

test('writes a postal address in lines, and marks it as not to be translated', () => {
  const postalAddress = { street: '1 Quay', postalCode: '1234', locality: 'Port Example', region: ' ', country: 'Examplia' };
  box({ place: { text: 'Hall', postalAddress } });
  expect(screen.getByText(/1 Quay/)).toHaveAttribute('translate', 'no');
  expect(screen.getByText(/1 Quay/).textContent).toBe('1 Quay\n1234 Port Example\nExamplia');
});

test('links the online meeting in the row of attendance', () => {
  box({ attendance: 'mixed', online: { label: 'Live stream', href: 'https://stream.example/' } });
  expect(facts()).toEqual({ Format: ['In person and online', 'Live stream'] });
  expect(screen.getByRole('link', { name: 'Live stream' })).toHaveAttribute('href', 'https://stream.example/');
});

test('marks facts in another language, but not terms', () => {
  box({
    lang: 'fr',
    title: 'Réunion',
    date: { start: '2026-10-01' },
    objective: 'Adopter un plan',
    status: 'postponed',
    organisers: [{ name: 'Bureau' }],
  });
  const langOf = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang');
  expect(['Réunion', 'Adopter un plan', 'Bureau'].map(langOf)).toEqual(['fr', 'fr', 'fr']);
  expect(['Objective', 'Postponed', '1 October 2026'].map(langOf)).toEqual([undefined, undefined, undefined]);
});

test('renders custom rows after those of the meeting, in the same list', () => {
  const rows = (
    <>
      <FactRow term=" Registration ">
        <a href="/register">Until 1 June</a>
      </FactRow>
      <FactRow term=" ">Without a term</FactRow>
      <FactRow term="Without details">{null}</FactRow>
    </>
  );
  const { unmount } = box({ objective: 'x' }, { rows });
  expect(Object.entries(facts())).toEqual([
    ['Objective', ['x']],
    ['Registration', ['Until 1 June']],
  ]);
  expect(document.querySelectorAll('dl')).toHaveLength(1);
  unmount();
  box({}, { rows });
  expect(facts()).toEqual({ Registration: ['Until 1 June'] });
});

test('renders children after the facts', () => {
  box({ objective: 'x' }, { children: <a href="/register">Register</a> });
  expect(screen.getByRole('region').lastElementChild).toBe(screen.getByRole('link', { name: 'Register' }));
  expect(document.querySelectorAll('dl')).toHaveLength(1);
});

test.each<[string, string | undefined, string, string | null]>([
  ['', undefined, 'The meeting at a glance', null],
  [' ', '', 'The meeting at a glance', null],
  [' Réunion ', undefined, 'Réunion', 'fr'],
  ['Réunion', 'Agenda', 'Agenda', null],
])('with title "%s" and heading "%s" is headed "%s"', (title, heading, text, lang) => {
  box({ title, objective: 'x', lang: 'fr' }, { heading });
  expect(screen.getByRole('region', { name: text })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: text }).textContent).toBe(text);
  expect(screen.getByText(text).closest('[lang]')?.getAttribute('lang') ?? null).toBe(lang);
});

test('writes a date without text in the language of the box', () => {
  box({ date: { text: ' ', start: '2017-06-15' }, lang: 'fr' });
  expect(screen.getByText('15 June 2017').closest('[lang]')).toBeNull();
});

test('ignores blank URLs', () => {
  box({ place: { text: 'Hall', href: '' }, chairs: [{ name: 'Robin Example', href: ' ' }], calendarHref: '' });
  expect(facts()).toEqual({ Place: ['Hall'], Chair: ['Robin Example'] });
  expect(screen.queryByRole('link')).toBeNull();
});

test("marks custom facts with their own language, or else the meeting's", () => {
  const facts = [
    { term: 'Dresscode', details: ['Abendkleid'], lang: 'de' },
    { term: 'Tenue', details: ['toge'] },
  ];
  const meeting: Meeting = { lang: 'fr', objective: 'x', facts };
  const langOf = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang');
  const { unmount } = box(meeting);
  expect(['Dresscode', 'Abendkleid', 'Tenue', 'toge', 'Objective'].map(langOf)).toEqual(['de', 'de', 'fr', 'fr', undefined]);
  unmount();
  box({ facts });
  expect(['Dresscode', 'Abendkleid', 'Tenue', 'toge'].map(langOf)).toEqual(['de', 'de', undefined, undefined]);
});

test('lists hosts, partners and supporters beside the organisers, vice-chairs and delegates beside the chairs', () => {
  box({
    organisers: [{ name: 'Agency' }],
    hosts: [{ name: 'Port' }],
    partners: [{ name: 'Institute', role: { text: 'cartes', lang: 'fr' } }],
    supporters: [{ name: 'Fund' }],
    chairs: [{ name: 'A' }],
    viceChairs: [{ name: 'B' }],
    delegates: [{ name: 'C', representing: 'the Islands' }, { name: 'D' }],
  });
  expect(Object.entries(facts())).toEqual([
    ['Organised by', ['Agency']],
    ['Host', ['Port']],
    ['Cooperation', ['Institute, cartes']],
    ['Support', ['Fund']],
    ['Chair', ['A']],
    ['Vice-chair', ['B']],
    ['Delegates', ['C, representing the Islands', 'D']],
  ]);
  expect(screen.getByText('cartes')).toHaveAttribute('lang', 'fr');
});

// CLDR: in Lithuanian the plural category of 21 is "one", as in "21 šalis"; a term without a number needs the plural.
test('makes a term without a number singular for exactly one', () => {
  const speakers = Array.from({ length: 21 }, (_, index) => ({ name: `Vardas ${index}` }));
  box({ speakers }, { locale: lt });
  expect(Object.keys(facts())).toEqual(['Pranešimai']);
});

test('shows the number of countries together with their names', () => {
  box({ participants: { countries: { count: 23, names: ['Alpha', { text: 'Ελλάδα', lang: 'el' }] } } });
  expect(facts()).toEqual({ Participants: ['23 countries', 'Alpha', 'Ελλάδα'] });
  expect(screen.getByText('Ελλάδα')).toHaveAttribute('lang', 'el');
});

test('lists the sessions of the agenda in order, on a single day with their times only', () => {
  box({
    date: { start: '2026-06-15T10:00', end: '2026-06-15T16:00', timeZone: 'Europe/Amsterdam' },
    agenda: [
      { title: 'Opening', date: { start: '2026-06-15T08:00Z' }, speakers: [{ name: 'Robin', role: 'Chief Pilot' }] },
      { title: 'Marées', date: { start: '2026-06-15T11:00', end: '2026-06-15T12:30' }, description: 'What the gauges say', lang: 'fr' },
      { title: 'From afar', date: { start: '2026-06-15T15:00', timeZone: 'Europe/Athens' } },
      'Any other business',
    ],
  });
  const list = screen.getAllByRole('list').find((element) => element.tagName === 'OL') as HTMLElement;
  expect([...list.children].map((item) => item.textContent)).toEqual([
    '10:00OpeningRobin, Chief Pilot',
    '11:00–12:30MaréesWhat the gauges say',
    '15 June 2026, 15:00 (Athens time)From afar',
    'Any other business',
  ]);
  expect(screen.getByText('Marées')).toHaveAttribute('lang', 'fr');
  expect(screen.getByText('10:00')).toHaveAttribute('datetime', '2026-06-15T10:00+02:00');
});

test('states the day of each session if the meeting lasts several', () => {
  box({ date: { start: '2026-06-15', end: '2026-06-16' }, agenda: [{ title: 'Closing', date: { start: '2026-06-16T09:00' } }] });
  expect(facts().Agenda).toEqual(['16 June 2026, 09:00Closing']);
});

test('marks the title of a meeting with its own language', () => {
  box({ title: { text: 'Conseil', lang: 'fr' }, date: { start: '2026-06-15' }, lang: 'de' });
  expect(screen.getByText('Conseil')).toHaveAttribute('lang', 'fr');
});

// HTML, the s element: contents that are no longer accurate. schema.org: each event has a status of its own.
test('strikes the times of sessions, too, when the meeting is off', () => {
  const date = { start: '2026-06-15T10:00', timeZone: 'Europe/Berlin' };
  const place = { text: 'Harbour House' };
  const meeting = (status: Meeting['status']): Meeting => ({ title: 'Flats', date, place, status, agenda: [{ title: 'Opening', date }] });
  const struck = (status: Meeting['status']) =>
    [...box(meeting(status)).container.querySelectorAll('time')].map((time) => time.closest('s') !== null);
  expect([struck('scheduled'), struck('cancelled'), struck('postponed')]).toEqual([
    [false, false],
    [true, true],
    [true, true],
  ]);
  expect(eventJsonLd(meeting('cancelled'), {})).toMatchObject({ subEvent: [{ eventStatus: 'https://schema.org/EventCancelled' }] });
});
