import engines from '../../docs/engines.md?raw';
import readme from '../../README.md?raw';
import { locales } from '../support/locales.js';

/** The cells of the table rows of a page, without those of dashes. */
const rowsOf = (page: string): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim()),
    );

const parts = rowsOf(readme);
/** The row of a part in the table of sizes. */
const partOf = (name: string) => parts.find(([part]) => part?.startsWith(`\`${name}\``)) ?? [];

/** What a part is for, in one line. */
export const purposeOf = (name: string): string => partOf(name)[1] ?? '';

const guides = Object.values(import.meta.glob<string>('../components/*.guide.mdx', { query: '?raw', import: 'default', eager: true }));
const criteria = new Set(guides.flatMap((guide) => guide.match(/(?<=^\| )\d\.\d\.\d+(?= )/gm) ?? []));
const inEngines = rowsOf(engines).flatMap(([, chromium]) => (/^\d+/.test(chromium ?? '') ? [Number.parseInt(chromium ?? '', 10)] : []));

/** What there is to count, and where it is counted. */
export const figures: { value: string; label: string; source: string; href?: string }[] = [
  {
    value: `${Object.keys(locales).length}`,
    label: 'languages, also from right to left',
    source: 'Languages',
    href: '?path=/docs/languages--docs',
  },
  {
    value: `${partOf('NewsPage')[3]} kB`,
    label: 'script for a whole page of server components, none of it needed',
    source: 'README, “The parts”',
  },
  { value: `${partOf('styles.css')[4]} kB`, label: 'styles for what most pages use', source: 'README, “The parts”' },
  {
    value: `${criteria.size}`,
    label: 'WCAG criteria with what the components do for them and what remains for you',
    source: 'the guides of the components',
  },
  {
    value: inEngines.reduce((sum, tests) => sum + tests, 0).toLocaleString('en'),
    label: 'tests of behaviour with real keys and pointers in each of four browser engines',
    source: 'docs/engines.md',
  },
];
