/** How values are written in a notation. */
export interface Notation {
  key(name: string): string;
  text(value: string): string;
  /** What is neither text, number, list nor plain object; `undefined` if it is one of these. */
  other?(value: unknown, indent: string): string | undefined;
}

/** Pictures of the stories are part of their addresses, which nobody wants to read: any other address stands for them. */
export const withoutPictures = (code: string) => code.replace(/data:image\/svg\+xml,[^'"\s]+/g, '/picture.svg');

/** What fits into so many columns stays on one line. */
export const widest = 100;

export const step = '  ';

const json: Notation = { key: (name) => JSON.stringify(name), text: (value) => JSON.stringify(value) };

/** Writes a value in lines of moderate length. Fields without a value are left out. `used` columns are taken on the first line. */
export function write(value: unknown, notation: Notation, indent = '', used = indent.length): string {
  const other = notation.other?.(value, indent);
  if (other !== undefined) return other;
  if (typeof value === 'string') return notation.text(withoutPictures(value));
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const [open, close, space] = isList ? ['[', ']', ''] : ['{', '}', ' '];
  const inner = `${indent}${step}`;
  const items = isList
    ? value.map((item) => write(item, notation, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => {
          const key = `${notation.key(name)}: `;
          return `${key}${write(item, notation, inner, inner.length + key.length)}`;
        });
  const line = items.length > 0 ? `${open}${space}${items.join(', ')}${space}${close}` : `${open}${close}`;
  const isShort = used + line.length <= widest && !items.some((item) => item.includes('\n'));
  const end = notation === json ? '' : ',';
  return isShort ? line : `${open}\n${items.map((item) => `${inner}${item}`).join(',\n')}${end}\n${indent}${close}`;
}

/** A value as JSON. */
export const writeJson = (value: unknown): string => write(value, json);
