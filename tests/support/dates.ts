import { type EventDate, formatDate, formatDateRange, formatTime } from '../../src/index.js';
import { locales } from '../../stories/support/locales.js';
import { randomNumbers } from './random-numbers.js';

// Zones whose rules do not depend on the version of the time zone data, as those of Casablanca after 2026 do.
const zones = ['Europe/Brussels', 'Europe/Malta', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Africa/Lagos', 'UTC'];
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Dates of all kinds: a day, days within a month, across months, across years, times, instants, in many zones. */
export const generatedDates: (EventDate & { start: string })[] = Array.from({ length: 200 }, (_, index) => {
  const next = randomNumbers(index);
  const day = Date.UTC(1980 + next(70), next(12), 1 + next(28));
  const iso = (days: number) => new Date(day + days * 86_400_000).toISOString().slice(0, 10);
  const morning = () => `T${twoDigits(next(12))}:${twoDigits(next(60))}`;
  const evening = () => `T${twoDigits(18 + next(6))}:${twoDigits(next(60))}`;
  const later = [0, 1 + next(3), 10 + next(60), 300 + next(300)][next(4)] ?? 0;
  const timeZone = zones[next(zones.length)] ?? 'UTC';
  if (index % 3 === 0) return { start: iso(0), end: iso(later) };
  if (index % 3 === 1) return { start: iso(0) + morning(), end: iso(later) + evening(), timeZone };
  return { start: `${iso(0)}${morning()}Z`, end: `${iso(later)}${evening()}+05:30`, timeZone };
});

/** The generated dates in one language: the day, the range and the time of each. */
export function writtenDates(tag: string): string[] {
  const words = locales[tag]?.dates;
  if (!words) throw new Error(`There is no language "${tag}".`);
  return generatedDates.map((date) =>
    [formatDate(date.start, words, date), formatDateRange(date, words), date.timeZone ? formatTime(date.start, words, date) : ''].join(
      ' | ',
    ),
  );
}

/** A hash of a text (FNV-1a), for comparing the output of two engines. */
export function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
