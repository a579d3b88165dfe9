import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { plainText } from '../../src/content/reader.js';
import { type CalendarOptions, type Meeting, toICalendar } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const own = process.env.TZ;
afterEach(() => inZone(own));

/** Sets the time zone of the process. */
function inZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
}

const options: CalendarOptions = { uid: 'tidal-flats@coast.example', stamp: '2026-01-02T03:04:05Z' };

/** Reads a file with an independent parser. */
function parse(file: string | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(file ?? ''));
  const event = calendar.getFirstSubcomponent('vevent') as ICAL.Component;
  const time = (name: string) => event.getFirstPropertyValue(name) as unknown as ICAL.Time | null;
  return {
    calendar,
    event,
    start: time('dtstart') as ICAL.Time,
    end: time('dtend'),
    property: (name: string) => event.getFirstPropertyValue(name) as string | null,
    names: event.getAllProperties().map(({ name }) => name.toUpperCase()),
  };
}
const read = (meeting: Meeting, more: Partial<CalendarOptions> = {}) => parse(toICalendar(meeting, { ...options, ...more }));
const lines = (meeting: Meeting, more: Partial<CalendarOptions> = {}) =>
  toICalendar(meeting, { ...options, ...more })
    ?.replaceAll('\r\n ', '')
    .split('\r\n') ?? [];
const one: Meeting = { date: { start: '2026-06-15' } };

describe('days and times', () => {
  test.each<[string, Meeting['date'], string[]]>([
    ['a day', { start: '2026-06-15' }, ['DTSTART;VALUE=DATE:20260615', 'DTEND;VALUE=DATE:20260616']],
    ['days, the last counts', { start: '2026-06-29', end: '2026-07-01' }, ['DTSTART;VALUE=DATE:20260629', 'DTEND;VALUE=DATE:20260702']],
    [
      'a last day with a time is a day',
      { start: '2026-06-29', end: '2026-06-30T12:00' },
      ['DTSTART;VALUE=DATE:20260629', 'DTEND;VALUE=DATE:20260701'],
    ],
    [
      'a day before there were calendars in computers',
      { start: '1957-03-25' },
      ['DTSTART;VALUE=DATE:19570325', 'DTEND;VALUE=DATE:19570326'],
    ],
    ['a leap day', { start: '2028-02-28', end: '2028-02-29' }, ['DTSTART;VALUE=DATE:20280228', 'DTEND;VALUE=DATE:20280301']],
    [
      'times on the clocks of a zone',
      { start: '2026-06-15T10:00', end: '2026-06-15T12:30', timeZone: 'Europe/Amsterdam' },
      ['DTSTART;TZID=Europe/Amsterdam:20260615T100000', 'DTEND;TZID=Europe/Amsterdam:20260615T123000'],
    ],
    [
      'a last day without a time is whole',
      { start: '2026-06-15T10:00', end: '2026-06-16', timeZone: 'Europe/Amsterdam' },
      ['DTSTART;TZID=Europe/Amsterdam:20260615T100000', 'DTEND;TZID=Europe/Amsterdam:20260617T000000'],
    ],
    ['UTC needs no zone', { start: '2026-06-15T10:00', timeZone: 'UTC' }, ['DTSTART:20260615T100000Z']],
    ['an offset is an instant', { start: '2026-06-15T10:00+05:45' }, ['DTSTART:20260615T041500Z']],
    [
      'an offset that is the one of the zone',
      { start: '2026-06-15T10:00+02:00', timeZone: 'Europe/Amsterdam' },
      ['DTSTART;TZID=Europe/Amsterdam:20260615T100000'],
    ],
    // RFC 5545, 3.3.5: a time that does not exist is reckoned with the offset before the gap.
    [
      'a time the clocks skip',
      { start: '2026-03-29T02:30', timeZone: 'Europe/Amsterdam' },
      ['DTSTART;TZID=Europe/Amsterdam:20260329T033000'],
    ],
    ['a time the clocks show twice', { start: '2026-10-25T02:30', timeZone: 'Europe/Amsterdam' }, ['DTSTART:20261025T003000Z']],
    [
      'an end before the start is left out',
      { start: '2026-06-15T10:00', end: '2026-06-15T09:00', timeZone: 'UTC' },
      ['DTSTART:20260615T100000Z'],
    ],
    ['days end in order', { start: '2026-06-15', end: '2026-06-01' }, ['DTSTART;VALUE=DATE:20260615', 'DTEND;VALUE=DATE:20260616']],
    ['a malformed end is left out', { start: '2026-06-15T10:00Z', end: 'noon' }, ['DTSTART:20260615T100000Z']],
  ])('%s', (_, date, expected) => {
    expect(lines({ date: date ?? {} }).filter((line) => /^DT(START|END)[;:]/.test(line) && !/^DTSTART:\d{8}T\d{6}$/.test(line))).toEqual(
      expected,
    );
  });

  test('includes the rules of the time zone, which a parser without zones of its own applies', () => {
    expect(ICAL.TimezoneService.has('Europe/Amsterdam'), 'ical.js has no zones of its own').toBe(false);
    const { start, end } = read({ date: { start: '2026-03-28T10:00', end: '2026-03-29T10:00', timeZone: 'Europe/Amsterdam' } });
    expect(start.toJSDate().toISOString()).toBe('2026-03-28T09:00:00.000Z');
    expect(end?.toJSDate().toISOString()).toBe('2026-03-29T08:00:00.000Z');
  });

  test('writes a time without a known zone as floating, and warns', () => {
    expect(lines({ date: { start: '2026-06-15T11:00' } })).toContain('DTSTART:20260615T110000');
    expect(lines({ date: { start: '2026-06-15T11:00', timeZone: 'Coast/Harbour' } })).toContain('DTSTART:20260615T110000');
    expect(warnings()).toEqual([
      expect.stringContaining('without a time zone'),
      expect.stringContaining('unknown time zone "Coast/Harbour"'),
    ]);
  });

  test.each<[Meeting['date'], Partial<CalendarOptions>, string]>([
    [undefined, {}, 'got the start "undefined"'],
    [{ text: 'In the first half of June' }, {}, 'got the start "undefined"'],
    [{ start: '2026-02-30' }, {}, 'got the start "2026-02-30"'],
    [{ start: '9999-12-31' }, {}, 'got the start "9999-12-31"'],
    [{ start: '0000-01-01T00:00+14:00' }, {}, 'got the start "0000'],
    [{ start: '2026-06-15' }, { uid: ' ' }, 'got no uid'],
    [{ start: '2026-06-15' }, { stamp: 'today' }, 'got no uid, or a stamp'],
    [{ start: '2026-06-15' }, { stamp: new Date(Number.NaN) }, ''],
  ])('creates no file for %j with %j, and warns', (date, more, warning) => {
    expect(toICalendar(date ? { date } : {}, { ...options, ...more })).toBeUndefined();
    expect(warnings().join()).toContain(warnings().length > 0 ? warning : '');
  });

  test('reads the stamp as a date or as text in UTC, whatever the time zone of the machine', () => {
    for (const zone of ['UTC', 'Asia/Kathmandu']) {
      inZone(zone);
      for (const stamp of [new Date('2026-01-02T03:04:05Z'), '2026-01-02T03:04:05Z', '2026-01-02T03:04:05', '2026-01-02T04:04:05+01:00'])
        expect(lines(one, { stamp })).toContain('DTSTAMP:20260102T030405Z');
    }
  });
});

describe('properties', () => {
  test('ignores blank fields', () => {
    const empty = {
      ...one,
      title: null,
      place: null,
      organisers: [null],
      online: null,
      objective: null,
      status: null,
    } as unknown as Meeting;
    expect(read(empty, { url: null as unknown as string }).names).toEqual(read(one).names);
  });

  test('escapes characters with a meaning in the format', () => {
    expect(lines({ ...one, title: 'a; b, c\\d\r\ne\u2028f: "g"' })).toContain('SUMMARY:a\\; b\\, c\\\\d\\ne\\nf: "g"');
  });

  test.each([
    [undefined, 'CONFIRMED', null, null],
    ['scheduled', 'CONFIRMED', null, null],
    ['rescheduled', 'CONFIRMED', null, 'Rescheduled'],
    ['postponed', 'TENTATIVE', 'TRANSPARENT', 'Postponed'],
    ['cancelled', 'CANCELLED', 'TRANSPARENT', 'Cancelled'],
  ] as const)('maps the status %s to %s', (status, expected, transparency, description) => {
    const { property } = read({ ...one, ...(status && { status }) });
    expect([property('status'), property('transp'), property('description')]).toEqual([expected, transparency, description]);
  });

  test('writes updates with the same uid and a higher sequence', () => {
    const { property } = read({ ...one, status: 'cancelled' }, { sequence: 3 });
    expect([property('uid'), property('sequence')]).toEqual(['tidal-flats@coast.example', 3]);
    // RFC 5545, 3.3.8: an integer has at most 32 bits.
    expect([2 ** 31 - 1, 2 ** 31, 1e21].map((sequence) => read(one, { sequence }).property('sequence'))).toEqual([2 ** 31 - 1, 0, 0]);
    expect([-1, 1.5, Number.NaN].map((sequence) => read(one, { sequence }).property('sequence'))).toEqual([0, 0, 0]);
  });

  test('writes summary, description, location, conference and URL', () => {
    const { property, event } = read(
      {
        ...one,
        title: 'Tidal flats',
        objective: 'To compare notes',
        attendance: 'mixed',
        place: { text: 'Harbour House', postalAddress: { street: '1 Quay', postalCode: '1234', locality: 'Port Example' } },
        online: { label: 'Live stream', href: '/live' },
      },
      { url: 'https://coast.example/news/flats' },
    );
    expect(property('summary')).toBe('Tidal flats');
    expect(property('description')).toBe('To compare notes\n\nLive stream https://coast.example/live\n\nhttps://coast.example/news/flats');
    expect(property('location')).toBe('Harbour House, 1 Quay, 1234 Port Example');
    expect(property('url')).toBe('https://coast.example/news/flats');
    expect(property('conference')).toBe('https://coast.example/live');
    expect(event.getFirstProperty('conference')?.getParameter('label')).toBe('Live stream');
  });

  test('uses the place of an online meeting as its conference, and the page title as summary', () => {
    const { property } = read(
      { ...one, attendance: 'online', place: { text: 'Call', href: 'https://call.example/' } },
      { title: 'News of flats' },
    );
    expect([property('summary'), property('location'), property('conference')]).toEqual(['News of flats', 'Call', 'https://call.example/']);
  });

  test('leaves out malformed and non-web URLs', () => {
    const { names } = read({ ...one, online: { label: 'x', href: 'javascript:alert(1)' } }, { url: 'data:text/html,x' });
    expect(names).toEqual(['UID', 'DTSTAMP', 'SEQUENCE', 'DTSTART', 'DTEND', 'STATUS']);
  });

  test('writes only organisers with an e-mail address, and a method only with an organiser', () => {
    const organisers = [
      { name: 'Islands Office', href: '/islands' },
      { name: 'Coast "Guard"^', href: 'mailto:press@coast.example?subject=x' },
    ];
    const { event, calendar } = read({ ...one, organisers }, { method: 'PUBLISH' });
    const organiser = event.getFirstProperty('organizer');
    expect(organiser?.getFirstValue()).toBe('mailto:press@coast.example');
    expect(organiser?.getParameter('cn')).toBe('Coast "Guard"^');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    const without = read({ ...one, organisers: organisers.slice(0, 1) }, { method: 'PUBLISH' });
    expect(without.names).not.toContain('ORGANIZER');
    expect(without.calendar.getFirstPropertyValue('method')).toBeNull();
    expect(warnings()).toEqual([expect.stringContaining('no organiser')]);
  });

  // RFC 5545, 3.8.4.3: the value of ORGANIZER is a calendar user address.
  test('names a host with an e-mail address if no organiser has one', () => {
    const file = toICalendar(
      { date: { start: '2026-06-15' }, organisers: [{ name: 'Agency' }], hosts: [{ name: 'Port', href: 'mailto:port@coast.example' }] },
      { uid: 'a@coast.example', stamp: '2026-01-01' },
    );
    expect(file).toContain('ORGANIZER;CN="Port":mailto:port@coast.example');
  });

  test('writes its own text in the language of the locale', () => {
    expect(read({ ...one, status: 'postponed' }, { locale: fr }).property('description')).toBe('Réunion reportée');
  });
});

/** Zones whose clocks change: by an hour, by half an hour, by a day, at midnight, permanently. */
const edges = [
  ['Europe/Amsterdam', '2026-03-29T02:00'],
  ['Europe/Amsterdam', '2026-10-25T03:00'],
  ['Europe/Dublin', '2026-03-29T01:00'],
  ['America/New_York', '2026-11-01T02:00'],
  ['America/Sao_Paulo', '2018-11-04T00:00'],
  ['Australia/Lord_Howe', '2026-04-05T02:00'],
  ['Africa/Casablanca', '2026-02-15T03:00'],
  ['Asia/Kathmandu', '1986-01-01T00:00'],
  ['Pacific/Apia', '2011-12-30T00:00'],
  ['Pacific/Apia', '2026-01-01T00:00'],
  ['Europe/Lisbon', '1996-03-31T02:00'],
  ['Etc/GMT+5', '2026-06-15T12:00'],
] as const;

const iso = (local: number) => new Date(local).toISOString().slice(0, 16);
const hours = 3_600_000;

/** Ordinary and hostile texts. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.string({ unit: 'grapheme', minLength: 500, maxLength: 500 }),
  fc.constantFrom('👩🏽‍🚒'.repeat(60), 'é'.repeat(500), '海岸線'.repeat(100), 'a;b,c\\d\\n:"^n', '\uD83D', '\u0000\u0007\tx\u2028y\u0085z'),
  fc
    .tuple(fc.string({ maxLength: 75 }), fc.constantFrom('\r\n', '\n', '\r', '\r\n ', '\u2029', '\v'))
    .map(([before, end]) => `${before}${end}ATTENDEE:mailto:stranger@elsewhere.example${end}END:VEVENT${end}BEGIN:VALARM`),
);

const dates = fc.oneof(
  fc
    .record({ first: fc.integer({ min: Date.UTC(1950, 0) / hours, max: Date.UTC(2090, 0) / hours }), days: fc.nat(40) })
    .map(({ first, days }) => ({ start: iso(first * hours).slice(0, 10), end: iso((first + days * 24) * hours).slice(0, 10) })),
  fc
    .record({ edge: fc.constantFrom(...edges), before: fc.integer({ min: -400, max: 400 }), minutes: fc.integer({ min: 1, max: 3000 }) })
    .map(({ edge: [timeZone, at], before, minutes }) => {
      const local = Date.parse(`${at}Z`) + before * 60_000;
      return { start: iso(local), end: iso(local + minutes * 60_000), timeZone };
    }),
  fc
    .record({
      timeZone: fc.constantFrom(...edges.map(([zone]) => zone)),
      local: fc.integer({ min: Date.UTC(1950, 0) / 60_000, max: Date.UTC(2090, 0) / 60_000 }),
    })
    .map(({ timeZone, local }) => ({ start: iso(local * 60_000), timeZone })),
);

const meetings = fc.record({
  meeting: fc.record(
    {
      title: words,
      objective: words,
      date: dates,
      place: fc.record({ text: words, address: words, href: words }, { requiredKeys: ['text'] }),
      status: fc.constantFrom('scheduled' as const, 'postponed' as const, 'cancelled' as const, 'rescheduled' as const),
      attendance: fc.constantFrom('offline' as const, 'online' as const, 'mixed' as const),
      organisers: fc.array(fc.record({ name: words, href: words.map((text) => `mailto:a@b.example${text}`) }), { maxLength: 2 }),
      online: fc.record({ label: words, href: words.map((text) => `/live?${text}`) }),
    },
    { requiredKeys: ['date'] },
  ),
  options: fc.record({
    uid: words.filter((uid) => plainText(uid) !== undefined),
    url: words.map((text) => `https://coast.example/${text}`),
    title: words,
  }),
});

/** The text expected after reading and parsing: normalised line endings, without characters that a text file cannot contain. */
const plain = (text: string) =>
  (plainText(text) ?? '')
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the characters that go
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]|\p{Surrogate}/gu, '');

/** The instant of a local time according to the process's own time zone. */
function instantOf(local: string, zone: string): number {
  inZone(zone);
  return new Date(local).getTime();
}

const known =
  /^(BEGIN|END|VERSION|PRODID|TZID|TZOFFSETFROM|TZOFFSETTO|UID|DTSTAMP|SEQUENCE|DTSTART|DTEND|SUMMARY|DESCRIPTION|LOCATION|STATUS|TRANSP|ORGANIZER|CONFERENCE|URL)[;:]/;

test.each(['UTC', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia'])(
  'writes a thousand meetings that parse back to the same instants and texts in %s',
  (zone) => {
    inZone(zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone, 'the clock of the machine does not follow').toMatch(
      zone === 'Asia/Kathmandu' ? /^Asia\/Kat[h]?mandu$/ : new RegExp(`^${zone}$`),
    );
    fc.assert(
      fc.property(meetings, ({ meeting, options: more }) => {
        const { date } = meeting;
        const timeZone = 'timeZone' in date ? date.timeZone : undefined;
        const instants = timeZone && [date.start, 'end' in date ? date.end : undefined].map((local) => local && instantOf(local, timeZone));
        inZone(zone);
        const file = toICalendar(meeting, { ...options, ...more }) ?? '';

        // The syntax of the file.
        expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        expect(Buffer.from(file).toString(), 'a character is split').toBe(file);
        const unfolded = file.replaceAll('\r\n ', '').trimEnd().split('\r\n');
        expect(unfolded.filter((line) => !known.test(line))).toEqual([]);
        expect(unfolded.filter((line) => line.startsWith('BEGIN:V'))).toHaveLength(unfolded.includes('BEGIN:VTIMEZONE') ? 3 : 2);

        // The result of parsing it.
        const { start, end, property, names } = parse(file);
        expect(new Set(names).size, 'a property was added').toBe(names.length);
        expect(property('summary')).toBe(plain(meeting.title ?? '') || plain(more.title) || null);
        expect(property('uid')).toBe(plain(more.uid));
        if (meeting.objective) expect(property('description') ?? '').toContain(plain(meeting.objective));
        if (meeting.place) expect(property('location') ?? '').toContain(plain(meeting.place.text));
        if (instants) {
          expect(start.toJSDate().getTime()).toBe(instants[0]);
          if (end || (instants[1] ?? 0) > (instants[0] ?? 0)) expect(end?.toJSDate().getTime()).toBe(instants[1]);
        } else {
          expect([start.isDate, start.toString()]).toEqual([true, date.start]);
          end?.adjust(-1, 0, 0, 0);
          expect(end?.toString()).toBe('end' in date ? date.end : date.start);
        }
      }),
      { numRuns: 1000 },
    );
  },
  300_000,
);

test('writes the same file in every time zone', () => {
  fc.assert(
    fc.property(meetings, ({ meeting, options: more }) => {
      const files = ['UTC', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia'].map((zone) => {
        inZone(zone);
        return toICalendar(meeting, { ...options, ...more });
      });
      expect(new Set(files).size).toBe(1);
    }),
  );
});

// MDN, URL.canParse(): Chrome 120, Firefox 115, Safari 17. Pages that are hydrated make the file in the browser.
test('writes a telephone conference in browsers without URL.canParse', () => {
  const missing = vi.spyOn(URL, 'canParse').mockImplementation(() => {
    throw new TypeError('URL.canParse is not a function');
  });
  onTestFinished(() => missing.mockRestore());
  const meeting: Meeting = { date: { start: '2026-06-15T10:00Z' }, online: { label: 'By telephone', href: 'tel:+31 70 412 50 00' } };
  expect(lines(meeting)).toContain('CONFERENCE;VALUE=URI;FEATURE=PHONE;LABEL="By telephone":tel:+31704125000');
});
