import engines from '../../../docs/engines.md?raw';
import readme from '../../../README.md?raw';
import { rowsOf, sectionOf, tableOf } from './rows.js';

const results = Object.values(
  import.meta.glob<{ screenReader: string; browser: string; system: string; date: string; scenarios: Record<string, { heard: boolean }> }>(
    '../../../docs/screen-reader-results/*.json',
    { import: 'default', eager: true },
  ),
);

/** What the package needs, as the README says it. */
export const requirements = (): string => {
  const text = sectionOf(readme, '## Support').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return tableOf(
    ['what', 'version'],
    rowsOf(text).filter(([what = '']) => what !== '' && !what.startsWith('|')),
  );
};

/** What older browsers do without, as the README says it. */
export const withoutFeatures = (): string => sectionOf(readme, '## Support').split('\n\n').slice(1).join('\n\n');

const [head = [], versions = [], dates = [], ...tests] = rowsOf(engines);

/** The engines in which the tests were run, with the number of tests that passed in the latest run. */
export const tried = (): string =>
  tableOf(
    ['engine', 'version', 'date', 'tests passed', 'left out'],
    head.slice(1).map((engine, index) => {
      const cells = tests.map((row) => row[index + 1] ?? '');
      const sum = (pattern: RegExp) => cells.reduce((total, cell) => total + Number(pattern.exec(cell)?.[1] ?? 0), 0);
      return [engine, versions[index + 1] ?? '', dates[index + 1] ?? '', `${sum(/^(\d+)/)}`, `${sum(/(\d+) left out/)}`];
    }),
  );

/** The tests that were left out in an engine, or failed. */
export const leftOut = (): string => sectionOf(engines, '## Left out, or failed');

/** The screen readers with which the scenarios were gone through. */
export const screenReaders = (): string =>
  tableOf(
    ['screen reader', 'browser', 'system', 'date', 'heard as expected'],
    results.map(({ screenReader, browser, system, date, scenarios }) => {
      const all = Object.values(scenarios);
      return [screenReader, browser, system, date, `${all.filter(({ heard }) => heard).length} of ${all.length} tasks`];
    }),
  );

/** Tests of behaviour that passed in the first engine. */
export const testsPassed = tests.reduce((sum, [, first = '']) => sum + (Number.parseInt(first, 10) || 0), 0);
