/** A colour of three or six hexadecimal digits, with or without `#`, as `#rrggbb`; `undefined` if it is something else. */
export function colourIn(text: string): string | undefined {
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text) ?? [];
  return digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase();
}

/** Red, green and blue of `#rrggbb`, from 0 to 255. */
const partsOf = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Linear red, green and blue of `#rrggbb`, from 0 to 1, by the formula of WCAG 2.2. */
export const linearOf = (hex: string): number[] =>
  partsOf(hex)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));

/** The colour of linear parts, as `#rrggbb`. */
export const hexOf = (linear: number[]): string =>
  hexOfParts(linear.map((part) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)).map((part) => part * 255));

const hexOfParts = (parts: number[]) => `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** The relative luminance of a colour, `#rrggbb`, from 0 to 1, by the formula of WCAG 2.2. */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = linearOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours, `#rrggbb`, from 1 to 21, by the formula of WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour that `color-mix(in srgb, front share%, back)` gives. */
export function mix(front: string, share: number, back: string): string {
  const behind = partsOf(back);
  return hexOfParts(partsOf(front).map((part, index) => (part * share + (behind[index] ?? 0) * (100 - share)) / 100));
}
