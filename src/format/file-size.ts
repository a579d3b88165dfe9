import { interpolate, toLocalDigits } from './interpolate.js';

/** Message patterns of a file size. */
export interface FileSizeWords {
  kilobytes: string;
  megabytes: string;
  gigabytes: string;
  /** Decimal mark. */
  decimal: string;
}

/** A file size in words: "4.9 MB". Units are decimal (IEC 80000-13), with two significant digits below 10 and whole numbers above. */
export function fileSizeInWords(bytes: number, words: FileSizeWords, digits?: string): string {
  const units = [words.kilobytes, words.megabytes, words.gigabytes];
  let size = bytes / 1000;
  let unit = 0;
  // 999.6 kB would be rounded to 1000 kB.
  for (; Math.round(size) >= 1000 && unit < 2; unit++) size /= 1000;
  const rounded = size < 9.95 ? Math.max(Math.round(size * 10), 1) / 10 : Math.round(size);
  const shown = String(rounded).replace('.', words.decimal);
  return interpolate(units[unit] ?? '', { size: toLocalDigits(shown, digits) });
}
