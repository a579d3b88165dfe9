const isKnown = (value: unknown) => value !== null && value !== undefined;

/** Plain data; not what React made: an element, a component. */
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype && !('$$typeof' in value);

/**
 * The same content without what is `null` or `undefined`, in lists too: what a CMS's JSON says of fields left empty.
 * In a list of texts that is `''`, so that the cells of a table keep their places.
 * Objects that are no plain data stay as they are.
 */
export function clean<Content>(content: Content): Content {
  if (typeof content !== 'object' || content === null || cleaned.has(content)) return content;
  const result = Array.isArray(content) ? cleanList(content) : isPlain(content) ? cleanFields(content) : undefined;
  if (!result) return content;
  cleaned.add(result);
  return result as Content;
}

/** What `clean` has returned: a page is cleaned once, and not again by every component it is handed to. */
const cleaned = /* @__PURE__ */ new WeakSet<object>();

function cleanList(list: unknown[]): unknown[] {
  const isOfTexts = list.some((item) => isKnown(item) && typeof item !== 'object');
  return (isOfTexts ? list.map((item) => item ?? '') : list.filter(isKnown)).map(clean);
}

function cleanFields(content: object): object {
  const known = Object.entries(content).filter(([, value]) => isKnown(value));
  return Object.fromEntries(known.map(([key, value]) => [key, clean(value)]));
}

/** What is handed on as it is: React keeps the places of children by what is `null` among them, and a ref is `null` at first. */
const reacts = ['ref', 'children', 'locale'];

/** The properties of a component, their content as `clean` leaves it: what a CMS left empty is not given, and defaults hold. */
export function cleanProps<Props extends object>(props: Props): Props {
  const given = Object.entries(props).filter(([, value]) => isKnown(value));
  return Object.fromEntries(given.map(([name, value]) => [name, reacts.includes(name) ? value : clean(value)])) as Props;
}
