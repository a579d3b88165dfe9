import type { TestProject } from 'vitest/node';
import { locales } from '../../stories/support/locales.js';
import { digest, writtenDates } from './dates.js';

declare module 'vitest' {
  interface ProvidedContext {
    datesInNode: Record<string, number[]>;
  }
}

/** Tells the tests in the browser what Node, which renders on the server, writes in each language. */
export default function setup(project: TestProject): void {
  project.provide('datesInNode', Object.fromEntries(Object.keys(locales).map((tag) => [tag, writtenDates(tag).map(digest)])));
}
