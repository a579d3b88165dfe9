import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import {
  breadcrumbJsonLd,
  type EventDate,
  en,
  eventJsonLd,
  formatDateRange,
  imageJsonLd,
  newsPageJsonLd,
  serialiseJsonLd,
  toICalendar,
} from '../../src/index.js';
import { addToCalendar } from '../../stories/fixtures/add-to-calendar.js';
import { meetingFactBox } from '../../stories/fixtures/meeting-fact-box.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { photoCredit } from '../../stories/fixtures/photo-credit.js';
import { faultsWithout } from '../support/fields.js';
import { parts } from './cases.js';

// Warnings about such content are intended.
vi.spyOn(console, 'error').mockImplementation(() => {});

describe.each(parts)('$name accepts null and blank fields', ({ Component, states }) => {
  test.each(states)('%s', (_, props) => {
    expect(faultsWithout(props, (some) => renderToStaticMarkup(<Component {...some} />))).toEqual([]);
  });
});

describe('metadata from content with null and blank fields', () => {
  const page = newsPage.longRead.page;
  const json = (node: object) => JSON.stringify(node);

  test('newsPageJsonLd', () => {
    expect(faultsWithout(page, (some) => serialiseJsonLd(newsPageJsonLd(some)))).toEqual([]);
    expect(faultsWithout({ page }, (some) => serialiseJsonLd(newsPageJsonLd(some.page)))).toEqual([]);
  });

  test('eventJsonLd', () => {
    for (const { meeting } of Object.values(meetingFactBox))
      expect(
        faultsWithout({ meeting, page: { url: page.url, article: page.article } }, (some) => json(eventJsonLd(some.meeting, some.page))),
      ).toEqual([]);
  });

  test('imageJsonLd and breadcrumbJsonLd', () => {
    for (const { photo } of Object.values(photoCredit))
      expect(faultsWithout({ photo }, (some) => json(imageJsonLd(some.photo)))).toEqual([]);
    expect(faultsWithout({ trail: page.trail ?? [] }, (some) => json(breadcrumbJsonLd(some.trail)))).toEqual([]);
  });

  test('toICalendar', () => {
    const { meeting, calendar } = addToCalendar.typical;
    expect(faultsWithout({ meeting, calendar }, (some) => toICalendar(some.meeting, some.calendar) ?? '')).toEqual([]);
  });

  test('formatDateRange', () => {
    const dates: EventDate[] = [
      { text: 'in June', start: '2026-06-15', end: '2026-06-16' },
      { start: '2026-06-15T10:00', end: '2026-06-15T11:00', timeZone: 'Europe/Malta', timeZoneName: 'Malta time' },
    ];
    for (const date of dates) expect(faultsWithout(date, (some) => `${formatDateRange(some, en.dates)}`)).toEqual([]);
  });
});
