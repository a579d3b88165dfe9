import type { LabelMessage, PluralMessage, PluralPatterns } from '../locales/language-data.js';

/** Replaces the `{placeholders}` of a message with values. A placeholder without a value is kept, so that the mistake is visible. */
export function interpolate(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name] ?? '') : whole));
}

/** The parts of a message before and after a placeholder, for values that are elements rather than text: a link, a date. */
export function splitAtPlaceholder(message: string, name: string): [before: string, after: string] {
  const [before = '', after = ''] = message.split(`{${name}}`);
  return [before, after];
}

const english: PluralPatterns = { one: '^1$' };

/** Inserts a whole number into the plural form of a message that it requires. A missing form falls back to `other`. */
export function interpolatePlural(message: PluralMessage, count: number, plurals: PluralPatterns = english, digits?: string): string {
  const categories = Object.keys(plurals) as (keyof PluralPatterns)[];
  const category = categories.find((name) => new RegExp(plurals[name] ?? '').test(String(count)));
  const form = (category && message[category]) ?? message.other;
  return interpolate(form, { count: toLocalDigits(String(count), digits) });
}

/** The form of a label that stands over things without their number: exactly one, exactly two, or more. */
export function labelOf(label: LabelMessage, count: number): string {
  if (typeof label === 'string') return label;
  const { one, two, several } = label;
  return (count === 1 ? one : count === 2 ? two : several) ?? several;
}

/** Replaces 0–9 with the ten digits of another script, given in order: "٠١٢٣٤٥٦٧٨٩". Without `digits` the text is unchanged. */
export function toLocalDigits(text: string, digits: string | undefined): string {
  if (!digits) return text;
  return text.replace(/[0-9]/g, (digit) => [...digits][Number(digit)] ?? digit);
}
