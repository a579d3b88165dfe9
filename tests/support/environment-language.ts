import { vi } from 'vitest';

const formatters = [
  'Collator',
  'DateTimeFormat',
  'DisplayNames',
  'ListFormat',
  'NumberFormat',
  'PluralRules',
  'RelativeTimeFormat',
] as const;
const methods = [
  [Number, 'toLocaleString'],
  [Date, 'toLocaleString'],
  [Date, 'toLocaleDateString'],
  [Date, 'toLocaleTimeString'],
  [String, 'toLocaleUpperCase'],
  [String, 'toLocaleLowerCase'],
  [String, 'localeCompare'],
] as const;

/** What something asks its environment for instead of saying a language: "navigator.language", "Intl.NumberFormat". */
export function environmentLanguages(happens: () => unknown): string[] {
  const asked: string[] = [];
  const spies = (['language', 'languages'] as const).map((name) =>
    vi.spyOn(navigator, name, 'get').mockImplementation(() => {
      asked.push(`navigator.${name}`);
      return (name === 'language' ? 'fr' : ['fr']) as never;
    }),
  );
  const restore = [
    ...spies.map((spy) => () => spy.mockRestore()),
    ...formatters.map((name) =>
      replace(
        Intl,
        name,
        (original) =>
          new Proxy(original, {
            construct: (target, given) => {
              if (given[0] === undefined) asked.push(`Intl.${name}`);
              return Reflect.construct(target, given);
            },
          }),
      ),
    ),
    ...methods.map(([type, name]) =>
      replace(
        type.prototype,
        name,
        (original) =>
          new Proxy(original, {
            apply: (target, self, given) => {
              // `localeCompare` has its text first.
              if (given[name === 'localeCompare' ? 1 : 0] === undefined) asked.push(`${type.name}.${name}`);
              return Reflect.apply(target, self, given);
            },
          }),
      ),
    ),
  ];
  try {
    happens();
  } finally {
    for (const undo of restore) undo();
  }
  return asked;
}

/** Replaces a function of an object. @returns a function that puts it back */
function replace(object: object, name: string, by: (original: () => void) => unknown): () => void {
  const original = Reflect.get(object, name);
  Reflect.set(object, name, by(original));
  return () => void Reflect.set(object, name, original);
}
