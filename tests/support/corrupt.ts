const cyclic = () => {
  const value: Record<string, unknown> = { text: 'Again', label: 'Again', name: 'Again' };
  Object.assign(value, { items: [value, value], children: [value], menu: [value], self: value });
  return value;
};

const deep = () => {
  let value: Record<string, unknown> = { text: 'Bottom' };
  for (let level = 0; level < 10_000; level++) value = { text: 'Level', items: [value] };
  return value;
};

const throwing = () => ({
  get label() {
    throw new Error('no label');
  },
  get text() {
    throw new Error('no text');
  },
});

/** Values that no content type expects, or that belong elsewhere. */
const wrong: (() => unknown)[] = [
  () => null,
  () => undefined,
  () => '',
  () => ' \u200b',
  () => 0,
  () => -1.5,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => true,
  () => false,
  () => 12n,
  () => new Date('2017-06-15'),
  () => new Date(Number.NaN),
  () => new URL('https://example.org/'),
  () => Symbol('symbol'),
  () => () => 'function',
  () => [],
  () => [null, undefined, '', [[]]],
  () => ['Text', 5, { label: 'Label', href: '/' }],
  () => ({}),
  () => Object.assign(Object.create(null), { label: 'Null prototype', text: 'Null prototype', name: 'Null prototype' }),
  () => JSON.parse('{"__proto__": {"label": "Polluted"}, "constructor": "x", "toString": 1}'),
  () => '__proto__',
  () => 'constructor',
  () => 'hasOwnProperty',
  () => 'javascript:alert(1)',
  () => 'data:text/html,<script>alert(1)</script>',
  () => 'Cut emoji \ud83d',
  () => 'NUL \0 byte',
  () => '</script><script>alert(1)</script>',
  () => '"><img src=x onerror=alert(1)>',
  cyclic,
  deep,
  throwing,
  () =>
    new (class Item {
      label = 'Instance';
      text = 'Instance';
      name = 'Instance';
    })(),
];

const isData = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) &&
  !('$$typeof' in value);

/** Copies content with invalid values in about one of `rarity` fields. */
export function corrupt(content: unknown, next: (below: number) => number, rarity = 6): unknown {
  if (next(rarity) === 0) return wrong[next(wrong.length)]?.();
  if (Array.isArray(content)) return content.map((item) => corrupt(item, next, rarity));
  if (!isData(content)) return content;
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, corrupt(value, next, rarity)]));
}
