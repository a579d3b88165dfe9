import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarOptions, type Meeting, toICalendar } from '../../src/index.js';
import { eventJsonLd } from '../../src/metadata/exports.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const options: CalendarOptions = { uid: 'tidal-flats@coast.example', stamp: '2026-01-02T03:04:05Z' };
const lines = (meeting: Meeting, more: Partial<CalendarOptions> = {}) =>
  (toICalendar(meeting, { ...options, ...more }) ?? '').replaceAll('\r\n ', '').split('\r\n');
const events = (meeting: Meeting, more: Partial<CalendarOptions> = {}) =>
  new ICAL.Component(ICAL.parse(toICalendar(meeting, { ...options, ...more }) ?? '')).getAllSubcomponents('vevent');
const one: Meeting = { date: { start: '2026-06-15' }, organisers: [{ name: 'Agency', href: 'mailto:events@coast.example' }] };

// RFC 5546, 3.2.5: STATUS MUST be CANCELLED; the sequence is higher than before.
test('cancels a meeting whose status says otherwise', () => {
  const file = lines({ ...one, status: 'scheduled' }, { method: 'CANCEL', sequence: 1 });
  expect(file).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'TRANSP:TRANSPARENT', 'DESCRIPTION:Cancelled']));
  expect(warnings()).toEqual([]);
  expect(lines(one, { method: 'cancel' as 'CANCEL' })).toContain('METHOD:CANCEL');
  expect(warnings()).toEqual([expect.stringContaining('sequence 0')]);
});

test('ignores a method that asks for something else', () => {
  expect(lines(one, { method: 'REQUEST' as 'CANCEL' }).filter((line) => line.startsWith('METHOD'))).toEqual([]);
  expect(warnings()).toEqual([expect.stringContaining('is "REQUEST"')]);
});

// schema.org EventStatusType; spellings of iCalendar (RFC 5545, 3.8.1.11) and of content management systems.
test.each([
  'canceled',
  'Cancelled',
  'CANCELLED',
  'https://schema.org/EventCancelled',
  'http://schema.org/EventCancelled',
  'EventCancelled',
  'https://schema.org/EventCancelled/',
  ['https://schema.org/EventCancelled'],
  // schema.org allows several.
  ['EventScheduled', 'EventCancelled'],
])('reads the status %s as cancelled', (status) => {
  const meeting = { ...one, status } as unknown as Meeting;
  expect(lines(meeting)).toContain('STATUS:CANCELLED');
  expect(eventJsonLd(meeting, {})).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
});

test('reads the sequence as a number or a text', () => {
  const sequence = (value: unknown) => lines(one, { sequence: value as number }).find((line) => line.startsWith('SEQUENCE'));
  expect(['3', 3, ' 4 ', '-1', 'x', null].map(sequence)).toEqual([
    'SEQUENCE:3',
    'SEQUENCE:3',
    'SEQUENCE:4',
    'SEQUENCE:0',
    'SEQUENCE:0',
    'SEQUENCE:0',
  ]);
});

// RFC 6068, 2: several addresses are separated by commas, `to` is a header field, and characters may be percent-encoded.
test.each([
  ['mailto:events@coast.example,press@coast.example', 'mailto:events@coast.example'],
  ['mailto:events%40coast.example', 'mailto:events@coast.example'],
  ['mailto:?subject=Hi&to=events@coast.example', 'mailto:events@coast.example'],
  ['MAILTO:o%27neil@coast.example?cc=a@b.example', "mailto:o'neil@coast.example"],
  ['mailto:%22a%22@coast.example,b@coast.example', 'mailto:b@coast.example'],
  ['mailto:100%25@coast.example', 'mailto:100%25@coast.example'],
  ['mailto:%E0%A4%A@coast.example', undefined],
  ['mailto:nobody', undefined],
])('writes the organiser of %s', (href, expected) => {
  const [event] = events({ ...one, organisers: [{ name: 'Agency', href }] });
  expect(event?.getFirstPropertyValue('organizer') ?? undefined).toBe(expected);
});

// RFC 5545, 3.2.2: CN is the name to display.
test('names an organiser with its role', () => {
  const [event] = events({ ...one, organisers: [{ name: 'Agency', role: 'text, maps', href: 'mailto:events@coast.example' }] });
  expect(event?.getFirstProperty('organizer')?.getFirstParameter('cn')).toBe('Agency, text, maps');
});

// RFC 7986, 5.11: a telephone number is a tel: URI with the feature PHONE.
test('writes a number to dial as a conference', () => {
  const meeting: Meeting = { ...one, online: { label: 'Dial in', href: 'tel:+32-2-555-0100' } };
  expect(lines(meeting)).toContain('CONFERENCE;VALUE=URI;FEATURE=PHONE;LABEL="Dial in":tel:+32-2-555-0100');
  expect(lines(meeting)).toContain('DESCRIPTION:Dial in +32-2-555-0100');
});

// Outlook, Google and Samsung do not show the URL property.
test('writes the address of the page into the description, too', () => {
  const url = 'https://coast.example/news/1';
  expect(lines({ ...one, objective: 'To meet' }, { url })).toEqual(
    expect.arrayContaining([`DESCRIPTION:To meet\\n\\n${url}`, `URL:${url}`]),
  );
});

// WHATWG URL Standard: an absolute URL does not need a base.
test.each(['/news/1', 'coast.example/news', 'news 1'])('keeps absolute addresses beside the page address %j, and warns', (url) => {
  const meeting: Meeting = {
    ...one,
    place: { text: 'Port', href: 'https://port.example/' },
    online: { label: 'Live', href: 'https://live.example/1' },
    attendance: 'mixed',
  };
  expect(lines(meeting, { url })).toContain('CONFERENCE;VALUE=URI;LABEL="Live":https://live.example/1');
  expect(eventJsonLd(meeting, { url })).toMatchObject({
    location: [{ url: 'https://port.example/' }, { '@type': 'VirtualLocation', url: 'https://live.example/1' }],
  });
  expect(warnings()).toContainEqual(expect.stringContaining('not absolute'));
});

// RFC 5545, 3.6.1 and 3.8.4.5: each session with a date is an event that belongs to that of the meeting.
test('writes an event for each session with a date', () => {
  const meeting: Meeting = {
    ...one,
    date: { start: '2026-06-15', end: '2026-06-16', timeZone: 'Europe/Malta' },
    place: { text: 'Port' },
    agenda: [
      { title: 'Opening', date: { start: '2026-06-15T09:00', end: '2026-06-15T10:00' }, speakers: [{ name: 'Robin' }, { name: 'Kim' }] },
      { title: 'From afar', date: { start: '2026-06-16T09:00', timeZone: 'Asia/Tokyo' }, description: 'By video' },
      { title: 'One day', date: { text: 'later' } },
      'Any other business',
    ],
  };
  const [whole, ...sessions] = events(meeting, { url: 'https://coast.example/1' });
  expect(whole?.getFirstPropertyValue('uid')).toBe(options.uid);
  const facts = sessions.map((event) =>
    ['uid', 'summary', 'description', 'location', 'related-to'].map((name) => event.getFirstPropertyValue(name)),
  );
  expect(facts).toEqual([
    ['1-tidal-flats@coast.example', 'Opening', 'Robin, Kim\n\nhttps://coast.example/1', 'Port', options.uid],
    ['2-tidal-flats@coast.example', 'From afar', 'By video\n\nhttps://coast.example/1', 'Port', options.uid],
  ]);
  const starts = sessions.map((event) => (event.getFirstPropertyValue('dtstart') as unknown as ICAL.Time).toJSDate().toISOString());
  expect(starts).toEqual(['2026-06-15T07:00:00.000Z', '2026-06-16T00:00:00.000Z']);
  expect(lines(meeting).filter((line) => line.startsWith('TZID'))).toEqual(['TZID:Europe/Malta', 'TZID:Asia/Tokyo']);
  expect(events(meeting, { sessions: false })).toHaveLength(1);
  // RFC 5546, 3.2.5: all events of a file that cancels have the same UID.
  expect(events(meeting, { method: 'CANCEL', sequence: 1 })).toHaveLength(1);
});

/** The parts of the VTIMEZONE of a meeting: kind, and offsets before and after. */
const parts = (timeZone: string) =>
  lines({ date: { start: '2026-06-15T10:00', timeZone } })
    .join('\n')
    .replace(/END:VTIMEZONE.*/s, '')
    .split(/\n(?=BEGIN:(?:STANDARD|DAYLIGHT))/)
    .slice(1)
    .map((part) => [...part.matchAll(/(?:BEGIN|TZOFFSETFROM|TZOFFSETTO):(.*)/g)].map(([, value]) => value).join(' '));

// RFC 5545, 3.6.5: the order of the parts is free. Some importers take only the first of either kind.
test('begins the rules of a zone with changes, and ends them with standard time', () => {
  expect(parts('Europe/Amsterdam')).toEqual(['DAYLIGHT +0100 +0200', 'STANDARD +0200 +0100', 'STANDARD +0100 +0100']);
  expect(parts('Australia/Sydney')).toEqual(['DAYLIGHT +1000 +1100', 'DAYLIGHT +1100 +1100', 'STANDARD +1100 +1000']);
  expect(parts('Asia/Kolkata')).toEqual(['STANDARD +0530 +0530']);
});

// RFC 3966, 3: the separators of a telephone number are "-", ".", "(" and ")", not spaces.
test('writes the URL of a telephone conference without spaces, and its number as it was given', () => {
  const online = { label: 'Phone', href: 'tel:+32 2 123 45 67;ext=5' };
  const file = toICalendar({ date: '2026-06-15', online } as unknown as Meeting, { uid: 'a@coast.example', stamp: '2026-01-02' }) ?? '';
  const unfolded = file.replace(/\r\n /g, '');
  expect(unfolded).toContain('CONFERENCE;VALUE=URI;FEATURE=PHONE;LABEL="Phone":tel:+3221234567;ext=5');
  expect(unfolded).toContain('DESCRIPTION:Phone +32 2 123 45 67\\;ext=5');
});
