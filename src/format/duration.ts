import type { Locale } from '../locales/en.js';
import type { PluralMessage } from '../locales/language-data.js';
import { interpolatePlural } from './interpolate.js';

/** Message patterns of a duration. */
export interface DurationWords {
  hours: PluralMessage;
  minutes: PluralMessage;
  seconds: PluralMessage;
}

/** A duration in words: "1 hour 5 minutes" for `PT1H5M`. Days are counted as hours, and fractions of a second left out. */
export function durationInWords(iso: string, words: DurationWords, locale?: Pick<Locale, 'plurals' | 'dates'>): string {
  const [, ...given] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+))?)?/.exec(iso) ?? [];
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = given.map((digits) => Number(digits ?? 0));
  const total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  const parts: [message: PluralMessage, count: number][] = [
    [words.hours, Math.floor(total / 3600)],
    [words.minutes, Math.floor(total / 60) % 60],
    [words.seconds, total % 60],
  ];
  return parts
    .filter(([, count]) => count > 0)
    .map(([message, count]) => interpolatePlural(message, count, locale?.plurals, locale?.dates.digits))
    .join(' ');
}
