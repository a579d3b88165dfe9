import { digitalSourceType } from './digital-source.js';
import { type ProblemCode, type Words, words } from './problem-words.js';

export type { ProblemCode };

/** A value that was left out or changed, or that makes the page harder to use. */
export interface ContentProblem {
  /** Path in the object that was passed: `page.navigation[2].children[0].label`. */
  path: string;
  /** The problem and its consequence. */
  message: string;
  /** The remedy. */
  fix: string;
}

/** A problem with what its texts are made of. */
export interface FoundProblem extends ContentProblem {
  code: ProblemCode;
  /** What is there: `"yes"`, `a list`. */
  found: string;
  /** Names that are missing, or one of which is expected. */
  expected: string;
}

/** A place in content that is being read, where problems are reported. The outermost one is outside the content. */
export class Place {
  /** The problems found so far, here and elsewhere in the content. */
  readonly problems: FoundProblem[];
  private readonly up: Place | undefined;
  private readonly parent: object | undefined;
  private readonly key: string | number;
  private isSilent: boolean;

  constructor(up?: Place, parent?: object, key: string | number = '') {
    this.problems = up?.problems ?? [];
    this.up = up;
    this.parent = parent;
    this.key = key;
    this.isSilent = up?.isSilent ?? false;
  }

  /** The place of a key or index of an object or list here. */
  at(parent: object, key: string | number): Place {
    return new Place(this, parent, key);
  }

  /** The same place, for a reader whose reports do not matter. */
  silent(): Place {
    const same = new Place(this.up, this.parent, this.key);
    same.isSilent = true;
    return same;
  }

  /** Notes that the value here is left out or changed. */
  report(code: ProblemCode, found?: unknown, detail?: string | object): void {
    if (!this.isSilent) this.add(code, found, detail);
  }

  /** Looks for problems in an object that has been read. */
  check(fields: object, value: object, content: object, required: readonly unknown[]): void {
    // A fetch that nobody awaits, a map that a YAML parser makes.
    const [kind] = /Promise|Map|Set/.exec(Object.prototype.toString.call(value)) ?? [];
    if (kind) this.add('container', undefined, kind);
    const names = misspelt(value, fields);
    for (const [name, meant] of names) this.add('misspelt', name, meant);
    const isUnknown =
      Object.keys(content).length === 0 && Object.entries(value).some(([name, inner]) => !(name in fields) && says(name, inner));
    // Otherwise the problem is what is misspelt or missing.
    if (isUnknown && names.length + required.length === 0) this.add('empty', undefined, 'one of the fields of its type');
    if ('srcSet' in fields) checkPhoto(content, (code, ...rest) => this.add(code, ...rest));
    if ('digitalSource' in fields) this.at(value, 'digitalSource').checkDigitalSource(content);
  }

  private checkDigitalSource({ digitalSource }: { digitalSource?: string }): void {
    if (digitalSource !== undefined && !digitalSourceType(digitalSource)) this.add('digital-source', digitalSource);
  }

  private add(code: ProblemCode, found: unknown, detail: string | object = ''): void {
    const expected = typeof detail === 'string' ? detail : [...new Set(Object.values(detail))].join(', ');
    const shown = preview(found);
    const [message, fix] = (words[code] as Words)(shown, expected);
    this.problems.push({ path: this.path(), message, fix, code, found: shown, expected });
  }

  /** The path from the caller's object down to here. */
  private path(): string {
    const outer = this.up?.path() ?? '';
    if (outer && !this.isOfCaller()) return outer;
    return outer + (typeof this.key === 'number' ? `[${this.key}]` : outer ? `.${this.key}` : this.key);
  }

  /** False inside an object that a reader has wrapped around a text: its key is not in the caller's object. */
  private isOfCaller(): boolean {
    try {
      return !this.up || Reflect.get(this.up.parent ?? {}, this.up.key) === this.parent;
    } catch {
      return true;
    }
  }
}

/** Where a value is. Components do not collect problems in production, so there they read without it. */
export type Context = Place | undefined;

function preview(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : typeof value === 'function' ? 'a function' : String(value);
}

/** Whether a field contains a text or a number; `type` says only what would be there. */
const says = (name: string, value: unknown): boolean =>
  name !== 'type' && ((typeof value === 'string' && value.trim() !== '') || typeof value === 'number');

/** Unknown fields that differ from known ones in spelling only. All other unknown fields may belong to the CMS. */
function misspelt(value: object, fields: object): [name: string, meant: string][] {
  const plain = (name: string) => name.replace(/[-_]/g, '').toLowerCase();
  return Object.keys(value).flatMap((name): [string, string][] => {
    const meant = Object.hasOwn(fields, name) ? undefined : Object.keys(fields).find((field) => plain(field) === plain(name));
    return meant === undefined ? [] : [[name, meant]];
  });
}

interface PhotoTexts {
  src?: string;
  alt?: string;
  caption?: string;
  credit?: { text?: string };
}

function checkPhoto({ src, alt, caption, credit }: PhotoTexts, report: (code: ProblemCode, found?: string, detail?: string) => void): void {
  if (src !== undefined && alt === undefined) report('no-alt');
  if (alt && (alt === caption || alt === credit?.text)) report('repeats', alt, alt === caption ? 'caption' : 'credit');
}
