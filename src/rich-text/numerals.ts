import type { ListMarker } from '../content/text-list.js';

const romans = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function roman(number: number): string {
  let [text, rest] = ['', number];
  for (const [sign, value] of romans) for (; rest >= value; rest -= value) text += sign;
  return text;
}

/** The number that a Roman numeral in small letters stands for, up to 399. */
export const romanNumber = (numeral: string): number | undefined => {
  const index = Array.from({ length: 399 }, (_, index) => roman(index + 1)).indexOf(numeral);
  return index < 0 ? undefined : index + 1;
};

/** "a" for 1, "z" for 26, "aa" for 27. */
const letters = (number: number): string =>
  (number > 26 ? letters(Math.floor((number - 1) / 26)) : '') + String.fromCharCode(97 + ((number - 1) % 26));

/** The marker of an item as text before it. */
export function markerOf(marker: ListMarker | undefined, number: number): string {
  if (marker === 'none') return '';
  if (marker === 'bullet' || marker === undefined) return '• ';
  if (marker === 'number' || number < 1 || number > 3999) return `${number}. `;
  const text = /roman/.test(marker) ? `${roman(number)}. ` : `${letters(number)}) `;
  return marker.startsWith('upper') ? text.toUpperCase() : text;
}
