import { partPages } from '../support/part-pages.js';
import type { Scenario } from './scenario.js';

/** A landmark has the name of the heading in it, which Orca says twice. */
const known: Record<string, string[]> = {
  '/parts/a-b': ['On this page', 'In this calendar'].map((name) => `KP_Add: "${name}" is said twice.`),
};

/** All components by themselves, in their first states, read from top to end. */
export const componentScenarios: Record<string, Scenario> = Object.fromEntries(
  Object.entries(partPages).map(([page, headings]) => [
    `components-${page.slice('/parts/'.length)}`,
    {
      page,
      ways: ['with script'],
      script: 'editing',
      keys: ['KP_Add'],
      hears: headings.flatMap((heading) => [heading, 'heading level']),
      known: known[page],
    },
  ]),
);
