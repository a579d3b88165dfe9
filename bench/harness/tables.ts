import type { Candidate, Part } from '../candidates.js';
import type { Bytes } from '../measures/bytes.js';
import type { Checks } from '../measures/checks.js';
import type { CssUse } from '../measures/css-use.js';
import { type Round, summarise } from './statistics.js';
import { type Column, number, table, timesFloor, timesSameMarkup, value } from './table.js';

/** What each part has found. */
export interface Found {
  bytes: Record<string, Bytes>;
  css: Record<string, CssUse>;
  server: Round[];
  memory: Round[];
  growth: Round[];
  hydration: Round[];
  menu: Round[];
  /** By the number of sections. */
  sections: Record<number, Round[]>;
  paint: Round[];
  checks: Record<string, Checks>;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(2);
const percent = (share: number) => `${Math.round(100 * share)} %`;
const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : 'nothing');

/** Columns of what was found once for every candidate. */
const columnsOf = <T>(found: Record<string, T>, columns: Record<string, (one: T) => string>): Column[] =>
  Object.entries(columns).map(([head, cell]) => [head, (name) => found[name] && cell(found[name])]);

/** The table of each part. */
export const tables: { [P in Part]: (found: Found[P], candidates: Candidate[]) => string } = {
  bytes: (measured, candidates) =>
    table(
      'What a reader loads',
      'Script is what comes besides React, before anything is used, and after the first menu has been opened.',
      { candidates, measured, unit: 'kB, gzip' },
      columnsOf(measured, {
        HTML: ({ html }) => kilobytes(html),
        CSS: ({ css }) => kilobytes(css),
        script: ({ script }) => kilobytes(script),
        'after a menu': ({ scriptUsed }) => kilobytes(scriptUsed),
        'HTML, CSS, script': ({ html, css, script }) => kilobytes(html + css + script),
        React: ({ react }) => kilobytes(react),
        fonts: ({ fonts }) => kilobytes(fonts),
      }),
    ),
  css: (measured, candidates) =>
    table(
      'CSS that is used',
      'Rules that match an element of the page, in whatever state, and their share by characters.',
      { candidates, measured },
      columnsOf(measured, {
        rules: ({ rules }) => String(rules),
        used: ({ used }) => String(used),
        share: ({ share }) => percent(share),
        'with a menu open': ({ shareWithMenu }) => percent(shareWithMenu),
      }),
    ),
  server: (rounds, candidates) =>
    table(
      'Server',
      'Processor time of a page as a string, in µs, with that of the garbage collector. Below a candidate, parts of what it does.',
      { candidates, measured: rounds[0] ?? {} },
      [['µs', value(rounds, 'microseconds')], timesFloor(rounds, 'microseconds'), timesSameMarkup(rounds, 'microseconds')],
    ),
  memory: (rounds, candidates) =>
    table('Memory of a server', 'At its peak, in the first 500 pages.', { candidates, measured: rounds[0] ?? {} }, [
      ['MB', value(rounds, 'bytes', (bytes) => (bytes / 1e6).toFixed(0))],
      timesFloor(rounds, 'bytes'),
    ]),
  growth: (rounds, candidates) => {
    const steps = Object.keys(Object.values(rounds[0] ?? {})[0] ?? {});
    const last = steps.at(-1) ?? '';
    return table(
      'Growth on the server',
      'Processor time of each further article on a page, in µs: the same in every column, where growth is linear. The ratios are those of the last.',
      { candidates, measured: rounds[0] ?? {} },
      [...steps.map((step): Column => [step, value(rounds, step)]), timesFloor(rounds, last), timesSameMarkup(rounds, last)],
    );
  },
  hydration: (rounds, candidates) =>
    table(
      'Bringing the page to life',
      'Processor time of the main thread, in ms, after everything has been loaded.',
      { candidates, measured: rounds[0] ?? {} },
      [
        ['all', value(rounds, 'task')],
        timesFloor(rounds, 'task'),
        timesSameMarkup(rounds, 'task'),
        ['script', value(rounds, 'script')],
        timesFloor(rounds, 'script'),
      ],
    ),
  menu: (rounds, candidates) =>
    table(
      'Opening and closing a menu',
      'Processor time of the main thread at 60 frames a second, in ms: the first time, which may load code, and then.',
      { candidates, measured: rounds[0] ?? {} },
      [
        ['all', value(rounds, 'task')],
        timesFloor(rounds, 'task'),
        ['script', value(rounds, 'script')],
        timesFloor(rounds, 'script'),
        ['first time', value(rounds, 'firstTask')],
        timesFloor(rounds, 'firstTask'),
        ['its script', value(rounds, 'firstScript')],
      ],
    ),
  sections: (bySections, candidates) =>
    table(
      'A menu among many',
      'Script of opening and closing the first menu, in ms, by the number of sections in the navigation.',
      { candidates, measured: Object.values(bySections)[0]?.[0] ?? {} },
      [
        ...Object.entries(bySections).map(([count, rounds]): Column => [count, value(rounds, 'script')]),
        ['most / fewest', (name) => growthOf(Object.values(bySections), name)],
      ],
    ),
  paint: (rounds, candidates) =>
    table(
      'First paint on slow 4G',
      'In ms, on a processor slowed down four times, and how much the layout shifts (CLS).',
      { candidates, measured: rounds[0] ?? {} },
      [
        ['ms', value(rounds, 'firstPaint')],
        timesFloor(rounds, 'firstPaint'),
        ['shift', value(rounds, 'shift', (shift) => shift.toFixed(3))],
      ],
    ),
  checks: (measured, candidates) =>
    table(
      'What is checked',
      'Whether the pages are what they should be, so that nobody is fast by doing less.',
      { candidates, measured },
      columnsOf(measured, {
        'axe finds': ({ axe }) => list(axe),
        'with a menu open': ({ axeWithMenu }) => list(axeWithMenu),
        'the menu works': ({ works }) => (works ? 'yes' : 'NO'),
        'menu links without script': ({ linksWithoutScript }) => percent(linksWithoutScript),
        'console messages': ({ messages }) => String(messages.length),
      }),
    ),
};

/** How much more script the page with the most sections takes than the one with the fewest. */
function growthOf(all: readonly Round[][], name: string): string | undefined {
  const [fewest, most] = [all[0], all.at(-1)].map((rounds) => summarise(rounds ?? [], name, 'script', name)?.value.median);
  return fewest && most ? number(most / fewest) : undefined;
}
