import { warn } from '../lib/warn.js';
import { describeProblem, type Problem, type ProblemCode } from './problems.js';

/** What a reader knows of where it is. */
export interface Context {
  /** Keys from the caller's object down to the value being read. */
  path: (string | number)[];
  /** Objects around the value, to notice cycles. */
  ancestors: object[];
  /** Collects what was wrong; absent where nobody asks, as in production. */
  problems?: Problem[] | undefined;
}

/** Turns a value of any type into content, or into `undefined` where there is none. Never throws. */
export interface Reader<Content> {
  (value: unknown, context: Context): Content | undefined;
  /** Readers of the fields of an object. */
  fields?: Readonly<Record<string, Reader<unknown>>>;
}

/** A reader for each field of a content type, so that the compiler finds the ones that lack. */
export type Fields<Content> = { readonly [Name in keyof Required<Content>]: Reader<Content[Name]> };

/** What the reader of an object returns: the fields named in `required` are there, all others may be missing. */
type ObjectOf<All extends Record<string, Reader<unknown>>, Needed extends keyof All> = {
  [Name in keyof All]?: NonNullable<ReturnType<All[Name]>>;
} & { [Name in Needed]: NonNullable<ReturnType<All[Name]>> };

/** What a reader returns. */
export type ContentOf<Of extends Reader<unknown>> = NonNullable<ReturnType<Of>>;

interface ObjectOptions<All extends Record<string, Reader<unknown>>, Needed extends keyof All> {
  /** Fields without which there is nothing to show. */
  required?: readonly Needed[];
  /** Field that a text stands for where an object is expected. */
  shorthand?: keyof All & string;
  /** Rules between fields; changes the content in place. False: there is nothing to show after all. */
  refine?: (content: ObjectOf<All, NoInfer<Needed>>, context: Context) => boolean | undefined;
}

/** Which reader has returned an object: content is read once, however many components it is handed to. */
const readBy = /* @__PURE__ */ new WeakMap<object, Reader<unknown>>();

/** Lists in lists end somewhere. Far deeper than readers could follow. */
const deepest = 32;

/** Notes that something was lost at the current path. */
export function report(context: Context, code: ProblemCode, found?: unknown, detail?: string): void {
  context.problems?.push({ path: context.path.map((key, at) => pathPart(key, at)).join(''), code, found: preview(found), detail });
}

const pathPart = (key: string | number, at: number) => (typeof key === 'number' ? `[${key}]` : `${at ? '.' : ''}${key}`);

function preview(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : typeof value === 'function' ? 'a function' : String(value);
}

/** Whether at least one of some fields is there; reports what is expected if not. */
export function hasAny(context: Context, expected: string, ...found: unknown[]): boolean {
  const has = found.some((value) => value !== undefined);
  if (!has) report(context, 'empty', undefined, expected);
  return has;
}

/** Reads one key of a value. */
export function readAt<Content>(reader: Reader<Content>, value: object, key: string | number, context: Context): Content | undefined {
  context.path.push(key);
  try {
    const inner: unknown = (value as Record<string | number, unknown>)[key];
    return inner === undefined || inner === null ? undefined : reader(inner, context);
  } catch {
    // A getter or proxy of the caller's has thrown.
    report(context, 'unreadable');
    return undefined;
  } finally {
    context.path.pop();
  }
}

/** Reads the known fields of an object of any prototype. */
/* @__NO_SIDE_EFFECTS__ */
export function object<All extends Record<string, Reader<unknown>>, Needed extends keyof All = never>(
  fields: All,
  { required = [], shorthand, refine }: ObjectOptions<All, Needed> = {},
): Reader<ObjectOf<All, Needed>> {
  const names = Object.keys(fields);
  const reader: Reader<ObjectOf<All, Needed>> = (value, context) => {
    if (isBlank(value)) return undefined;
    // A list of one is what some converters make of an object.
    if (Array.isArray(value) && value.length === 1) return readAt(reader, value, 0, context);
    if (shorthand && writtenForm(value) !== undefined) return reader({ [shorthand]: value }, context);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(context, 'type', value, 'an object');
      return undefined;
    }
    if (readBy.get(value) === reader) return value as ObjectOf<All, Needed>;
    const { path, ancestors } = context;
    if (ancestors.includes(value) || path.length > deepest) {
      report(context, 'nesting');
      return undefined;
    }
    ancestors.push(value);
    const content: Record<string, unknown> = {};
    for (const name of names) {
      const inner = readAt(fields[name] as Reader<unknown>, value, name, context);
      if (inner !== undefined) content[name] = inner;
    }
    ancestors.pop();
    if (process.env.NODE_ENV !== 'production') reportMisspelt(value, fields, context);
    const missing = required.find((name) => !(name in content));
    if (missing !== undefined) {
      report(context, 'missing', undefined, String(missing));
      return undefined;
    }
    if (Object.keys(content).length === 0 || refine?.(content as ObjectOf<All, Needed>, context) === false) return undefined;
    readBy.set(content, reader);
    return content as ObjectOf<All, Needed>;
  };
  reader.fields = fields;
  return reader;
}

/** Fields of a CMS's own are its business; ones that only differ in spelling are a mistake. */
function reportMisspelt(value: object, fields: object, context: Context): void {
  if (!context.problems) return;
  const plain = (name: string) => name.replace(/[-_]/g, '').toLowerCase();
  for (const name of Object.keys(value)) {
    const meant = Object.hasOwn(fields, name) ? undefined : Object.keys(fields).find((field) => plain(field) === plain(name));
    if (meant) report(context, 'unknown', name, meant);
  }
}

/** Reads a list; a value alone is a list of one. Items that say nothing are left out, and a list without items is none. */
/* @__NO_SIDE_EFFECTS__ */
export function list<Content>(item: Reader<Content>): Reader<Content[]> {
  const reader: Reader<Content[]> = (value, context) => {
    if (!Array.isArray(value)) {
      const only = item(value, context);
      return only === undefined ? undefined : [only];
    }
    if (readBy.get(value) === reader) return value;
    const content: Content[] = [];
    for (let index = 0; index < value.length; index++) {
      const inner = readAt(item, value, index, context);
      if (inner !== undefined) content.push(inner);
    }
    if (content.length === 0) return undefined;
    readBy.set(content, reader);
    return content;
  };
  return reader;
}

/** Halves of characters, which a cut text may end in, and NUL: no HTML can hold them, so hydration would find another text. */
const malformed = /[\0\p{Surrogate}]/gu;
/** Something to see or hear: neither space nor control nor a character that shows nothing. */
const visible = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

const isBlank = (value: unknown) => value === undefined || value === null || (typeof value === 'string' && !visible.test(value));

/** Reads a text: strings, numbers, booleans, dates and addresses as they are written. Blank ones are none. */
export const text: Reader<string> = (value, context) => {
  const written = writtenForm(value);
  if (written === undefined) {
    report(context, 'type', value, 'text');
    return undefined;
  }
  const wellFormed = written.replace(malformed, (char) => (char === '\0' ? '' : '\ufffd'));
  if (wellFormed !== written) report(context, 'malformed', written);
  return visible.test(wellFormed) ? wellFormed.trim() : undefined;
};

/** A text that is no content, such as the label of a landmark; `undefined` where there is nothing to read. */
export const plainText = (value: unknown): string | undefined => (isBlank(value) ? undefined : text(value, { path: [], ancestors: [] }));

function writtenForm(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  const [, kind] = /^\[object (Date|URL|String|Number|Boolean)\]$/.exec(Object.prototype.toString.call(value)) ?? [];
  if (kind !== 'Date') return kind && String(value);
  // What YAML makes of an unquoted date: midnight in UTC.
  return Number.isNaN(Number(value)) ? undefined : (value as Date).toISOString().replace(/T00:00:00\.000Z$/, '');
}

/**
 * Reads what a component was given, and tells the developer what was wrong with it.
 *
 * @param component for the warning
 * @param name of the property, where paths begin
 */
export function read<Content>(reader: Reader<Content>, value: unknown, component: string, name: string): Content | undefined {
  const problems: Problem[] | undefined = process.env.NODE_ENV === 'production' ? undefined : [];
  const content = readWith(reader, value, name, problems);
  if (process.env.NODE_ENV !== 'production') for (const problem of problems ?? []) warn(component, ...describeProblem(problem));
  return content;
}

/** Reads a value from the outside: `null` and `undefined` are none. */
export function readWith<Content>(reader: Reader<Content>, value: unknown, name: string, problems?: Problem[]): Content | undefined {
  return readAt(reader, { [name]: value }, name, { path: [], ancestors: [], problems });
}
