import { warn } from '../lib/warn.js';
import { type Context, collectProblems, type ProblemCode } from './problems.js';

export type { Context };

/** Turns a value of any type into content, or into `undefined` where there is none. Never throws. */
export type Reader<Content> = (value: unknown, context: Context) => Content | undefined;

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
  /** Rules between fields; changes the content in place. False: there is nothing to show after all. */
  refine?: (content: ObjectOf<All, NoInfer<Needed>>, context: Context) => boolean | undefined;
}

/** Which reader has returned an object: content is read once, however many components it is handed to. */
const readBy = /* @__PURE__ */ new WeakMap<object, Reader<unknown>>();

/** Notes a loss. @returns nothing, which is what is left */
export function lose(context: Context, code: ProblemCode, found?: unknown, detail?: string | object): undefined {
  context.report?.(context, code, found, detail);
}

/** As `lose`, unless at least one of some fields is there. @returns whether it is */
export function hasAny(context: Context, expected: string, ...found: unknown[]): boolean {
  const has = found.some((value) => value !== undefined);
  if (!has) lose(context, 'empty', undefined, expected);
  return has;
}

/** Reads one key of a value. */
export function readAt<Content>(reader: Reader<Content>, parent: object, key: string | number, up: Context): Content | undefined {
  try {
    const value: unknown = (parent as Record<string | number, unknown>)[key];
    return value === undefined || value === null ? undefined : reader(value, within(up, parent, key));
  } catch {
    // A getter or proxy of the caller's has thrown.
    return lose(within(up, parent, key), 'unreadable');
  }
}

const within = (up: Context, parent: object, key: string | number): Context => ({ report: up.report, check: up.check, up, parent, key });

/** Reads the known fields of an object of any prototype. */
/* @__NO_SIDE_EFFECTS__ */
export function object<All extends Record<string, Reader<unknown>>, Needed extends keyof All = never>(
  fields: All,
  { required = [], refine }: ObjectOptions<All, Needed> = {},
): Reader<ObjectOf<All, Needed>> {
  const reader: Reader<ObjectOf<All, Needed>> = (value, context) => {
    if (isBlank(value)) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return lose(context, 'object', value);
    if (readBy.get(value) === reader) return value as ObjectOf<All, Needed>;
    const content: Record<string, unknown> = {};
    for (const name in fields) {
      const inner = readAt(fields[name] as Reader<unknown>, value, name, context);
      if (inner !== undefined) content[name] = inner;
    }
    context.check?.(context, fields, value, content);
    const missing = required.find((name) => !(name in content));
    if (missing) return lose(context, 'missing', undefined, missing as string);
    if (Object.keys(content).length === 0 || refine?.(content as ObjectOf<All, Needed>, context) === false) return undefined;
    readBy.set(content, reader);
    return content as ObjectOf<All, Needed>;
  };
  return reader;
}

/** Content with more fields. What has been read before may be frozen; then it is a copy. */
export const extended = <Content extends object, More extends object>(content: Content, more: More): Content & More =>
  Object.isFrozen(content) ? { ...content, ...more } : Object.assign(content, more);

/** Reads an object as one of a union, told apart by `type`. */
/* @__NO_SIDE_EFFECTS__ */
export function typed<Type extends string, Content extends object>(type: Type, reader: Reader<Content>): Reader<{ type: Type } & Content> {
  return (value, context) => {
    const content = reader(value, context);
    return content && extended(content, { type });
  };
}

/** Reads an object, or a text that stands for the object with one field. */
/* @__NO_SIDE_EFFECTS__ */
export function orText<Content>(reader: Reader<Content>, field: keyof Content & string): Reader<Content> {
  return (value, context) => reader(written(value) === undefined ? value : { [field]: value }, context);
}

/** Reads a list; a value alone is a list of one. Items that say nothing are left out, and a list without items is none. */
/* @__NO_SIDE_EFFECTS__ */
export function list<Content>(item: Reader<Content>): Reader<Content[]> {
  const reader: Reader<Content[]> = (value, context) => {
    if (!Array.isArray(value)) {
      const only = item(value, context);
      return only && [only];
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

const isBlank = (value: unknown) => typeof value === 'string' && !visible.test(value);

/** Reads a text: strings, numbers, booleans, dates and addresses as they are written. Blank ones are none. */
export const text: Reader<string> = (value, context) => {
  const given = typeof value === 'string' ? value : written(value);
  if (given === undefined) return lose(context, 'text', value);
  const result = wellFormed(given, context);
  return visible.test(result) ? result.trim() : undefined;
};

/** The same text without what no HTML can hold. */
export function wellFormed(given: string, context: Context): string {
  const result = given.replace(malformed, '\ufffd');
  if (result !== given) lose(context, 'malformed', given);
  return result;
}

/** A text that is no content, such as the label of a landmark; `undefined` where there is nothing to read. */
export const plainText = (value: unknown): string | undefined => readWith(text, value, '');

/** The text a value is written as, if there is one. `Date`, `URL` and their like say so themselves, by `toJSON`. */
function written(value: unknown): string | undefined {
  const { toJSON } = (value ?? {}) as { toJSON?: () => unknown };
  const plain = toJSON ? toJSON.call(value) : value;
  if (!/string|boolean|bigint/.test(typeof plain) && !Number.isFinite(plain)) return undefined;
  // Midnight in UTC is what YAML makes of a date without a time.
  return toJSON ? String(plain).replace('T00:00:00.000Z', '') : String(plain);
}

/**
 * Reads what a component was given, and tells the developer what was wrong with it.
 *
 * @param component for the warning
 * @param name of the property, where paths begin
 */
export function read<Content>(reader: Reader<Content>, value: unknown, component: string, name: string): Content | undefined {
  if (process.env.NODE_ENV !== 'production') return readAndWarn(reader, value, component, name);
  return readWith(reader, value, name);
}

function readAndWarn<Content>(reader: Reader<Content>, value: unknown, component: string, name: string): Content | undefined {
  const { problems, ...hooks } = collectProblems();
  const content = readWith(reader, value, name, hooks);
  for (const { path, message, fix } of problems) warn(component, `${path} ${message}`, fix);
  return content;
}

/** Reads a value from the outside. */
export function readWith<Content>(
  reader: Reader<Content>,
  value: unknown,
  name: string,
  hooks: Pick<Context, 'report' | 'check'> = {},
): Content | undefined {
  return readAt(reader, { [name]: value }, name, hooks);
}
