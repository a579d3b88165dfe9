import { unspaced } from '../../lib/unspaced.js';

/** How much room a headline needs, as attributes that choose its size: the server cannot measure, but it knows the text. */
export interface HeadlineLength {
  'data-length'?: Step | undefined;
  'data-longest-word'?: Step | undefined;
}

type Step = 'long' | 'very-long';

/** Widths in em above which a smaller size is chosen: about 70 and 150 letters for the whole, 17 and 23 for a word. */
const limits = { whole: [40, 80], word: [9.5, 12] } as const;

/** Where a line can end, with what then vanishes: at spaces, after hyphens and dashes, and between letters that are written without spaces. */
const opportunity = new RegExp(String.raw`([\s\u00ad\u200b]+)|(?<=[-‐–—])|(?=${unspaced})|(?<=${unspaced})`, 'u');

/** The steps of a headline by the estimated width of all of it, and of its longest word. */
export function headlineLength(text: string): HeadlineLength {
  const widths = text.split(opportunity).map(widthInBold);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  // Every second part is what stood between two words.
  const longest = widths.reduce((most, width, index) => (index % 2 === 0 ? Math.max(most, width) : most), 0);
  return { 'data-length': step(whole, limits.whole), 'data-longest-word': step(longest, limits.word) };
}

function step(width: number, [long, veryLong]: readonly [number, number]): Step | undefined {
  if (width > veryLong) return 'very-long';
  return width > long ? 'long' : undefined;
}

/** Estimated widths of bold letters in em. What stands above, below or around another letter takes no width. */
const letterWidths: readonly [letters: RegExp, width: number][] = [
  // Most letters are among these.
  [/[abcdeghknopqrsuvxyz]/, 0.61],
  [/[\p{M}\p{Cf}]/u, 0],
  [/[\u2e80-\u{10ffff}]/u, 1],
  [/[\s.,:;!|()'’ijlftI]/u, 0.36],
  [/[mwMW]/u, 0.92],
  [/\p{Lu}/u, 0.7],
];

function widthInBold(text = ''): number {
  let width = 0;
  for (const char of text) width += letterWidths.find(([letters]) => letters.test(char))?.[1] ?? 0.61;
  return width;
}
