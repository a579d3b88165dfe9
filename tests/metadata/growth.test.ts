import { expect, test } from 'vitest';
import {
  type CalendarOptions,
  type EventDate,
  formatDate,
  formatDateRange,
  formatTime,
  type Meeting,
  toICalendar,
} from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { breadcrumbJsonLd, eventJsonLd, imageJsonLd, newsListPageJsonLd, newsPageJsonLd } from '../../src/metadata/exports.js';
import { feed } from '../../src/metadata/feed-exports.js';
import { kinds, ratioOf } from '../support/growth.js';
import { watchWarnings } from '../support/warnings.js';

watchWarnings();

const options: CalendarOptions = { uid: 'a@coast.example', stamp: '2026-01-02' };
const start = '2026-06-15T10:00';
const dated = (date: Partial<EventDate>) => [formatDateRange({ start, ...date }, en.dates), formatTime(start, en.dates, date)];
const meeting = (more: Meeting) => {
  const given = { date: { start }, ...more };
  return [toICalendar(given, options), eventJsonLd(given, {})];
};
const article = (more: object) => newsPageJsonLd({ url: 'https://coast.example/1', article: { headline: 'x', ...more } });

/** Each text field of the public functions for dates and metadata. */
const fields: Record<string, (text: string) => unknown> = {
  'the date': (text) => [formatDate(text, en.dates), formatTime(text, en.dates), formatDateRange({ start: text, end: text }, en.dates)],
  'the text of a date': (text) => dated({ text }),
  'the time zone': (timeZone) => [dated({ timeZone }), meeting({ date: { start, timeZone } })],
  'the city of a time zone': (text) => dated({ timeZone: `Europe/${text}` }),
  'the name of a time zone': (timeZoneName) => dated({ timeZoneName }),
  'the title': (title) => meeting({ title }),
  'the objective': (objective) => meeting({ objective }),
  'the place': (text) => meeting({ place: { text, address: text, href: text } }),
  'the organiser': (text) => meeting({ organisers: [{ name: text, role: text, href: text }] }),
  'the address of the organiser': (text) => meeting({ organisers: [{ name: 'x', href: `mailto:${text}` }] }),
  'the conference': (text) => meeting({ online: { label: text, href: text } }),
  'the telephone number': (text) => meeting({ online: { label: 'x', href: `tel:${text}` } }),
  'a session': (text) => meeting({ agenda: [{ title: text, description: text, date: { start } }] }),
  'the options of a calendar': (text) => toICalendar({ date: { start } }, { ...options, uid: text, url: text, title: text, stamp: text }),
  'the status': (text) => meeting({ status: text as 'cancelled', attendance: text as 'online' }),
  'an article': (text) => article({ headline: text, standfirst: text, published: text, licence: text, tags: [text], timeZone: text }),
  'a trail': (text) => breadcrumbJsonLd([{ label: text, href: text }], text),
  'a picture': (text) => imageJsonLd({ src: text, alt: text, caption: text, credit: { creator: text, licence: text } }),
  'a list': (text) => newsListPageJsonLd({ heading: text, list: [{ title: text, href: text, date: text }] } as never),
  'a feed': (text) =>
    feed([{ title: text, href: text, date: text, teaser: text }], {
      url: 'https://coast.example/',
      feedUrl: 'https://coast.example/f',
      title: text,
      author: text,
    }),
};

// A text of 16 times the length may take 16 times as long; quadratic growth would be 256 times.
test.each(Object.entries(fields))(
  'takes no longer than in proportion to the length of %s',
  (_, run) => {
    const slow: string[] = [];
    for (const [kind, write] of Object.entries(kinds)) {
      const [short, long] = [write(6_000), write(96_000)];
      const ratio = ratioOf(
        () => run(long),
        () => run(short),
      );
      if (ratio > 80) slow.push(`${kind}: ${Math.round(ratio)} times`);
    }
    expect(slow).toEqual([]);
  },
  120_000,
);

test('notices growth that is not in proportion', () => {
  const quadratic = (length: number) => () => 'a'.repeat(length).replace(/.*\//, '');
  expect(ratioOf(quadratic(24_000), quadratic(1_500))).toBeGreaterThan(80);
});
