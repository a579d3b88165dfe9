/** A message in the forms its language needs, by CLDR plural category. */
export interface PluralMessage {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** Puts values into the `{placeholders}` of a message. A placeholder without a value stays, so that it is seen. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}

const rules = /* @__PURE__ */ new Map<string, Intl.PluralRules>();

/** The plural rules of a language; making them is slow, so they are kept. */
function pluralRules(tag: string): Intl.PluralRules {
  const known = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, known);
  return known;
}

/** Picks the form of a message for a count and puts the count in. */
export function fillPlural(message: PluralMessage, count: number, tag: string, digits?: string): string {
  const form = message[pluralRules(tag).select(count)] ?? message.other;
  return fill(form, { count: localDigits(String(count), digits) });
}

/** Rewrites 0–9 in the ten digits of another script, given in order: "٠١٢٣٤٥٦٧٨٩". Without them the text stays as it is. */
export function localDigits(text: string, digits: string | undefined): string {
  if (!digits) return text;
  const own = [...digits];
  return text.replace(/[0-9]/g, (digit) => own[Number(digit)] ?? digit);
}
