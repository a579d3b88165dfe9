/** How a page comes to life: as HTML alone, with the script for static pages, or hydrated by React. */
export type Way = 'without script' | 'with script' | 'hydrated';

/** A task that a reader has. */
export interface Scenario {
  /** What the reader wants, for people who try it with a screen reader of their own: docs/contributing/devices.md. Without it, they do not. */
  task?: string;
  /** Page of the test site, by its path: `/seed`. */
  page: string;
  /** The ways in which the same must be heard. */
  ways: readonly Way[];
  /** Scripts for static pages, beside that of most pages. */
  scripts?: readonly ('editing' | 'calendar' | 'session')[] | undefined;
  /** Keys in their order, named as for xdotool, from the top of the page; `session: expired` is what the site says of the session then. */
  keys: readonly string[];
  /** Words that must be heard, in this order, whatever the version of the screen reader. */
  hears: readonly string[];
  /** Faults that are known and not yet mended, as tests/spoken/transcript.ts tells them. One that is no longer there fails as well. */
  known?: readonly string[] | undefined;
}
