import type { Locale } from '../../src/locales/en.js';

type Tree = { [key: string]: string | Tree };

/** Texts by path: "breadcrumbs.more.one". */
function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([name]) => name)
    .sort()
    .join(' ');
const isPlural = (key: string) => /\.(zero|one|two|few|many|other)$/.test(key);
const base = (key: string) => key.replace(/\.(zero|one|two|few|many|other)$/, '.other');

/** Letters a text must have some of, by the language's usual script. */
const scripts: Record<string, RegExp> = { ar: /\p{Script=Arabic}/u };

/** What a language lacks, measured by English. */
export function localeFaults(locale: Locale, english: Locale): string[] {
  const { tag, messages, dates } = locale;
  const own = new Map(flatten(messages as unknown as Tree));
  const expected = new Map(flatten(english.messages as unknown as Tree));
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const script = scripts[tag];
  return [
    ...[...expected.keys()].filter((key) => !own.has(base(key))).map((key) => `${tag}: "${key}" is missing.`),
    ...[...own.keys()].filter((key) => !expected.has(base(key))).map((key) => `${tag}: "${key}" is no message of English.`),
    ...[...own].flatMap(([key, text]) => {
      const wanted = placeholders(expected.get(base(key)) ?? '');
      // "One participant" may be said without the figure.
      const free = isPlural(key) && !key.endsWith('.other') && placeholders(text) === '';
      return [
        ...(text.trim() || key.endsWith('.comma') ? [] : [`${tag}: "${key}" is empty.`]),
        ...(wanted === placeholders(text) || free
          ? []
          : [`${tag}: "${key}" has the placeholders "${placeholders(text)}" instead of "${wanted}".`]),
        ...(script && /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) && !script.test(text)
          ? [`${tag}: "${key}" is not in the script of the language.`]
          : []),
      ];
    }),
    ...[...own.keys()]
      .filter((key) => key.endsWith('.other'))
      .flatMap((key) =>
        categories
          .filter((category) => !own.has(key.replace(/other$/, category)))
          .map((category) => `${tag}: "${key}" has no form for "${category}".`),
      ),
    ...(dates.months.length === 12 && dates.months.every((month) => month.trim()) ? [] : [`${tag}: there are not twelve months.`]),
  ];
}
