import { type Candidate, floor, sameMarkup } from '../candidates.js';
import { type Figure, type Round, summarise } from './statistics.js';

/** A column: its head, and its cell for a candidate, or for what one sets apart. */
export type Column = [head: string, cell: (name: string) => string | undefined];

export const number = (value: number) => value.toFixed(value < 1 ? 2 : value < 100 ? 1 : 0);

/** A median, and between which values half of the rounds were. */
const spread = ({ median, low, high }: Figure) => `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

export const value =
  (rounds: readonly Round[], measure: string, format = number): Column[1] =>
  (name) => {
    const measured = summarise(rounds, name, measure, floor);
    return measured && format(measured.value.median);
  };

const ratio =
  (rounds: readonly Round[], measure: string, reference: string): Column[1] =>
  (name) => {
    const to = summarise(rounds, name, measure, reference)?.ratio;
    return to && spread(to);
  };

export const timesFloor = (rounds: readonly Round[], measure: string): Column => ['× floor', ratio(rounds, measure, floor)];
export const timesSameMarkup = (rounds: readonly Round[], measure: string): Column => ['× our markup', ratio(rounds, measure, sameMarkup)];

/** The rows of a table: the candidates in their order, each followed by what it sets apart ("name: what"). */
function rowsOf(candidates: readonly Candidate[], measured: readonly string[]): [name: string, label: string][] {
  return candidates.flatMap(({ name, label }) => [
    ...(measured.includes(name) ? [[name, label] as [string, string]] : []),
    ...measured.filter((one) => one.startsWith(`${name}: `)).map((one): [string, string] => [one, `… ${one.slice(name.length + 2)}`]),
  ]);
}

/** A table in Markdown, with a heading and a sentence on what it says. */
export function table(
  title: string,
  note: string,
  { candidates, measured, unit = '' }: { candidates: readonly Candidate[]; measured: object; unit?: string },
  columns: readonly Column[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = rowsOf(candidates, Object.keys(measured)).map(([name, label]) =>
    line([label, ...columns.map(([, cell]) => cell(name) ?? '–')]),
  );
  const heads = line([unit, ...columns.map(([head]) => head)]);
  return [`## ${title}`, '', note, '', heads, line(['---', ...columns.map(() => '---:')]), ...rows, ''].join('\n');
}
