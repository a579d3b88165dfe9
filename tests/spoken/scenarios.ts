/** How a page comes to life: as HTML alone, with the script for static pages, or hydrated by React. */
export type Way = 'without script' | 'with script' | 'hydrated';

/** A task that a reader has. */
export interface Scenario {
  /** Page of the test site, by its path: `/seed`. */
  page: string;
  /** The ways in which the same must be heard. */
  ways: readonly Way[];
  /** Keys in their order, named as for xdotool, from the top of the page. */
  keys: readonly string[];
  /** What must be heard, in this order, whatever the version of the screen reader. */
  hears: readonly RegExp[];
  /** Faults that are known and not yet mended, as tests/spoken/transcript.ts tells them. One that is no longer there fails as well. */
  known?: readonly string[];
}

const all: readonly Way[] = ['without script', 'with script', 'hydrated'];
const live: readonly Way[] = ['with script', 'hydrated'];
/** Orca reads on from here. */
const readOn = ['KP_Add'];
const times = (count: number, key: string) => Array<string>(count).fill(key);

/** Scenarios by name: the name of the transcript. */
export const scenarios: Record<string, Scenario> = {
  'seed-from-top-to-end': {
    page: '/seed',
    ways: all,
    keys: readOn,
    hears: [
      /^Skip to main content/,
      /^main content/,
      /^Eurojust Strategic Meeting/,
      /^heading level 1/,
      /^Photo ©/,
      /^Place/,
      /^Legal notice/,
    ],
  },
  'arabic-from-top-to-end': { page: '/arabic', ways: ['with script'], keys: readOn, hears: [/^main content/, /^heading level 1/] },
  'mixed-languages-from-top-to-end': {
    page: '/mixedLanguages',
    ways: ['with script'],
    keys: readOn,
    hears: [/^main content/, /^heading level 1/],
  },
  'list-from-top-to-end': {
    page: '/list/withFilter',
    ways: ['with script'],
    keys: readOn,
    hears: [/^main content/, /^heading level 1/],
    known: ['Search', 'Words', 'Topic'].map((label) => `KP_Add: "${label}" is said twice.`),
  },
  'editing-from-top-to-end': { page: '/editing', ways: ['hydrated'], keys: readOn, hears: [/tab/, /^heading level 1/] },
  'seed-by-headings': {
    page: '/seed',
    ways: ['with script'],
    keys: ['h', 'h', 'h', 'shift+h'],
    hears: [/^Eurojust Strategic Meeting.*heading level 1/],
  },
  'seed-by-landmarks': {
    page: '/seed',
    ways: ['with script'],
    keys: times(8, 'm'),
    hears: [/^Main/, /^Breadcrumb/, /^The meeting at a glance/, /^Wrapping to top/, /^Skip links/],
  },
  'seed-by-links': {
    page: '/seed',
    ways: ['with script'],
    keys: times(12, 'k'),
    hears: [/^E-mail/, /^Sign in/, /^Navigate up to News and announcements/],
  },
  'skip-the-ribbon': {
    page: '/seed',
    ways: live,
    keys: ['Tab', 'shift+Tab', 'Return', 'Tab'],
    hears: [/^Skip ribbon commands/, /^End of page commands/, /^Sign in/],
    known: times(2, 'Return: "End of page commands clickable." is called clickable.'),
  },
  'skip-the-ribbon-without-script': {
    page: '/seed',
    ways: ['without script'],
    keys: ['Tab', 'shift+Tab', 'Return', 'Tab'],
    hears: [/^Skip ribbon commands/, /^End of page commands/, /^Sign in/],
  },
  'skip-to-the-article': { page: '/seed', ways: ['without script'], keys: ['Tab', 'Return', 'Down'], hears: [/^Skip to main content/] },
  'copy-the-link-without-script': {
    page: '/seed',
    ways: ['without script'],
    keys: ['Tab', 'Tab', 'Tab', 'Return', 'Escape'],
    hears: [/^Copy link/, /has not loaded/],
  },
  'fact-box-by-lines': {
    page: '/seed',
    ways: ['with script'],
    keys: ['h', 'h', 'l', 'Down', 'Down', 'Down', 'Down'],
    hears: [/Date|heading/],
  },
  'quote-by-lines': { page: '/seed', ways: ['with script'], keys: ['q', 'Down', 'Up', 'Up'], hears: [/The Chairs of the meeting said/] },
};
