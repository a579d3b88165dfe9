import type { TestProject } from 'vitest/node';
import { locales } from '../../stories/support/locales.js';
import { digest, writtenDates } from './dates.js';

declare module 'vitest' {
  interface ProvidedContext {
    datesInNode: Record<string, number[]>;
  }
}

/** Provides the dates that Node writes in each language to the browser tests. */
export default function setup(project: TestProject): void {
  project.provide('datesInNode', Object.fromEntries(Object.keys(locales).map((tag) => [tag, writtenDates(tag).map(digest)])));
}
