import readme from '../../README.md?raw';
import { testsPassed } from '../guides/generated/browsers.js';
import { criteriaNames } from '../guides/generated/criteria.js';
import { rowsOf } from '../guides/generated/rows.js';
import { locales } from '../support/locales.js';

const parts = rowsOf(readme);
/** The row of a part in the table of sizes. */
const partOf = (name: string) => parts.find(([part]) => part?.startsWith(`\`${name}\``)) ?? [];

/** What a part is for, in one line. */
export const purposeOf = (name: string): string => partOf(name)[1] ?? '';

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
    value: `${criteriaNames.length}`,
    label: 'WCAG criteria with what the components do for them and what remains for you',
    source: 'Accessibility statement',
    href: '?path=/docs/guides-accessibility-statement--docs',
  },
  {
    value: testsPassed.toLocaleString('en'),
    label: 'tests of behaviour with real keys and pointers, run in four browser engines',
    source: 'Supported browsers',
    href: '?path=/docs/guides-supported-browsers--docs',
  },
];
