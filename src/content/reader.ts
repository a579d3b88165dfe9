import { warn } from '../lib/warn.js';
import { createMark, type Mark } from './mark.js';
import { type Context, Place, type ProblemCode } from './problems.js';

export type { Context };

/** Turns a value of any type into content, or into `undefined` if it contains none. Never throws. Without a context it reports nothing. */
export type Reader<Content> = (value: unknown, context: Context) => Content | undefined;

/** A reader for each field of a content type, so that the compiler reports a missing one. */
export type Fields<Content> = { readonly [Name in keyof Required<Content>]: Reader<Content[Name]> };

/** The result of an object reader: the fields listed in `required` are present, all others are optional. */
type ObjectOf<All extends Record<string, Reader<unknown>>, Needed extends keyof All> = {
  [Name in keyof All]?: NonNullable<ReturnType<All[Name]>>;
} & { [Name in Needed]: NonNullable<ReturnType<All[Name]>> };

interface ObjectOptions<All extends Record<string, Reader<unknown>>, Needed extends keyof All> {
  /** Fields without which the object is left out. */
  required?: readonly Needed[];
  /** Applies rules that concern several fields; changes the content in place. Returns false to leave the object out. */
  refine?: (content: ObjectOf<All, NoInfer<Needed>>, context: Context) => boolean | null | undefined;
}

/** Reports a value that is left out or changed. @returns `undefined`, for the reader to return */
export function reportProblem(context: Context, code: ProblemCode, found?: unknown, detail?: string | object): undefined {
  context?.report(code, found, detail);
}

/** Reports a problem, as `reportProblem` does, unless at least one of several values is present. @returns whether one is */
export function hasAny(context: Context, expected: string, ...found: unknown[]): boolean {
  const has = found.some((value) => value !== undefined);
  if (!has) reportProblem(context, 'empty', undefined, expected);
  return has;
}

/** Reads the value of one key. */
export function readAt<Content>(reader: Reader<Content>, parent: object, key: string | number, up?: Context): Content | undefined {
  try {
    const value: unknown = (parent as Record<string | number, unknown>)[key];
    return value === undefined || value === null ? undefined : reader(value, up?.at(parent, key));
  } catch {
    // A getter or proxy in the caller's object has thrown.
    return reportProblem(up?.at(parent, key), 'unreadable');
  }
}

/**
 * Reads the known fields of an object of any prototype.
 *
 * @param ObjectMark marks what has been read; other readers can ask for it
 */
/* @__NO_SIDE_EFFECTS__ */
export function object<All extends Record<string, Reader<unknown>>, Needed extends keyof All = never>(
  fields: All,
  { required = [], refine }: ObjectOptions<All, Needed> = {},
  ObjectMark: Mark = createMark(),
): Reader<ObjectOf<All, Needed>> {
  return (value, context) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return typeof value === 'string' && !visible.test(value) ? undefined : reportProblem(context, 'object', value);
    if (ObjectMark.isOn(value)) return value as ObjectOf<All, Needed>;
    const content: Record<string, unknown> = {};
    let isEmpty = true;
    for (const name in fields) {
      const inner = readAt(fields[name] as Reader<unknown>, value, name, context);
      if (inner === undefined) continue;
      content[name] = inner;
      isEmpty = false;
    }
    context?.check(fields, value, content, required);
    for (const name of required) if (!(name in content)) return reportProblem(context, 'missing', undefined, name as string);
    if (isEmpty || refine?.(content as ObjectOf<All, Needed>, context) === false) return undefined;
    return new ObjectMark(content) as ObjectOf<All, Needed>;
  };
}

/** Content with more fields. What has been read before may be frozen; then it is a copy. */
export const extended = <Content extends object, More extends object>(content: Content, more: More): Content & More =>
  Object.isFrozen(content) ? { ...content, ...more } : Object.assign(content, more);

/** Reads an object as one of a union, told apart by `type`; what has been read before has it. */
/* @__NO_SIDE_EFFECTS__ */
export function typed<Type extends string, Content extends object>(type: Type, reader: Reader<Content>): Reader<{ type: Type } & Content> {
  return (value, context) => {
    const content = reader(value, context);
    return content && ('type' in content ? (content as { type: Type } & Content) : extended(content, { type }));
  };
}

/** Reads an object, or a text as shorthand for an object with one field. */
/* @__NO_SIDE_EFFECTS__ */
export function orText<Content>(reader: Reader<Content>, field: keyof Content & string): Reader<Content> {
  return (value, context) => {
    if (written(value) === undefined) return reader(value, context);
    const given = text(value, context);
    return given === undefined ? undefined : reader({ [field]: given }, context);
  };
}

/** Reads a list; a single value is a list of one. Items without content are left out; an empty list is `undefined`. */
/* @__NO_SIDE_EFFECTS__ */
export function list<Content>(item: Reader<Content>): Reader<Content[]> {
  const ListMark = createMark();
  return (value, context) => {
    if (!Array.isArray(value)) {
      const only = item(value, context);
      return only && [only];
    }
    if (ListMark.isOn(value)) return value;
    const content: Content[] = [];
    // The keys of a list also count what is missing in it.
    for (const index of value.keys()) {
      const inner = readAt(item, value, index, context);
      if (inner !== undefined) content.push(inner);
    }
    return content.length > 0 ? (new ListMark(content) as Content[]) : undefined;
  };
}

/** Lone surrogates (category Cs), such as truncation leaves behind, and NUL. HTML cannot represent them, so hydration would find a mismatch. */
const malformed = /[\0\p{Cs}]/gu;
/** A visible character: not white space, a control (Cc) or a default-ignorable code point (DI). */
const visible = /[^\s\p{Cc}\p{DI}]/u;

/** Whether a text has a visible character. */
export const isVisible = (value: string): boolean => visible.test(value);

/** Reads a text: a string, or the text of a number, boolean, `Date` or `URL`. Blank texts are `undefined`. */
export const text: Reader<string> = (value, context) => {
  const given = typeof value === 'string' ? value : written(value);
  if (given === undefined) return reportProblem(context, 'text', value);
  return visible.test(given) ? wellFormed(given, context).trim() : undefined;
};

/** Any surrogate, or NUL. A search without the `u` flag is several times as fast, and most texts have none. */
const suspect = /[\0\ud800-\udfff]/;

/** Replaces the characters that HTML cannot represent. */
export function wellFormed(given: string, context: Context): string {
  if (!suspect.test(given)) return given;
  const result = given.replace(malformed, '\ufffd');
  if (result !== given) reportProblem(context, 'malformed', given);
  return result;
}

/** Reads a text outside the content, such as the label of a landmark, without reporting problems; `undefined` if it is blank. */
export const plainText = (value: unknown): string | undefined => readAt(text, [value], 0);

/** The text form of a value, if it has one. `Date`, `URL` and similar objects provide it with `toJSON`. */
function written(value: unknown): string | undefined {
  const plain = (value as { toJSON?: () => unknown } | undefined)?.toJSON?.() ?? value;
  // YAML parsers turn a date without a time into midnight UTC.
  return /str|bool|big/.test(typeof plain) || Number.isFinite(plain) ? String(plain).replace(/T[0:.]+Z$/, '') : undefined;
}

/**
 * Reads a prop of a component. In development it logs the problems found.
 *
 * @param component name for the warnings
 * @param name name of the prop, with which the paths begin
 */
export function read<Content>(reader: Reader<Content>, value: unknown, component: string, name: string): Content | undefined {
  if (process.env.NODE_ENV !== 'production') return readAndWarn(reader, value, component, name);
  return readAt(reader, [value], 0);
}

function readAndWarn<Content>(reader: Reader<Content>, value: unknown, component: string, name: string): Content | undefined {
  const outside = new Place();
  const content = readWith(reader, value, name, outside);
  for (const { path, message, fix } of outside.problems) warn(component, `${path} ${message}`, fix);
  return content;
}

/** Reads a value that has no parent. @param name begins the paths of the problems reported */
export const readWith = <Content>(reader: Reader<Content>, value: unknown, name: string, outside?: Place): Content | undefined =>
  readAt(reader, { [name]: value }, name, outside);
