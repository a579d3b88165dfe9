import type { PluralMessage, PluralPatterns } from '../locales/language-data.js';

/** Puts values into the `{placeholders}` of a message. A placeholder without a value stays, so that it is seen. */
export function interpolate(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name] ?? '') : whole));
}

/** What a message says before and after one placeholder, for what is no text: a link, a date. */
export function splitAtPlaceholder(message: string, name: string): [before: string, after: string] {
  const [before = '', after = ''] = message.split(`{${name}}`);
  return [before, after];
}

const english: PluralPatterns = { one: '^1$' };

/** Picks the form of a message for a whole number and puts the number in. A form the message does not name is its `other`. */
export function interpolatePlural(message: PluralMessage, count: number, plurals: PluralPatterns = english, digits?: string): string {
  const categories = Object.keys(plurals) as (keyof PluralPatterns)[];
  const category = categories.find((name) => new RegExp(plurals[name] ?? '').test(String(count)));
  const form = (category && message[category]) ?? message.other;
  return interpolate(form, { count: toLocalDigits(String(count), digits) });
}

/** Rewrites 0–9 in the ten digits of another script, given in order: "٠١٢٣٤٥٦٧٨٩". Without them the text stays as it is. */
export function toLocalDigits(text: string, digits: string | undefined): string {
  if (!digits) return text;
  return text.replace(/[0-9]/g, (digit) => [...digits][Number(digit)] ?? digit);
}
