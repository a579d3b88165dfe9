import { partPages } from '../support/part-pages.js';
import type { Scenario } from './scenario.js';

/** All components by themselves, in their first states, read from top to end. */
export const componentScenarios: Record<string, Scenario> = Object.fromEntries(
  Object.entries(partPages).map(([page, headings]) => [
    `components-${page.slice('/parts/'.length)}`,
    {
      page,
      ways: ['with script'],
      scripts: ['editing', 'calendar', 'session'],
      keys: ['KP_Add'],
      hears: headings.flatMap((heading) => [heading, 'heading level']),
    },
  ]),
);
