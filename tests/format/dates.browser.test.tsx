import { expect, inject, test } from 'vitest';
import { locales } from '../../stories/support/locales.js';
import { digest, generatedDates, writtenDates } from '../support/dates.js';

// Runs in Chromium, and with npm run test:firefox and test:webkit in Firefox and WebKit.
test.each(Object.keys(locales))('%s: writes every date as on the server', (tag) => {
  const [written, server] = [writtenDates(tag), inject('datesInNode')[tag]];
  expect(server).toHaveLength(generatedDates.length);
  expect(written.filter((text, index) => digest(text) !== server?.[index])).toEqual([]);
});

test("writes dates that the browser's own Intl lacks", () => {
  expect(writtenDates('ga').join()).toContain('Meitheamh');
  expect(writtenDates('mt').join()).toContain('ta’ Ġunju');
});
