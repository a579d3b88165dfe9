import { readdirSync, readFileSync } from 'node:fs';
import { scenarios } from './scenarios.js';

/** Where the stories of the pages are. */
const stories: Record<string, string> = {
  '/seed': 'Pages / Seed / As published',
  '/list/withFilter': 'Pages / Listing with filter and pages / First page',
  '/list/secondPage': 'Pages / Listing with filter and pages / Second page',
  '/longRead': 'Pages / Long read / Special report',
  '/footnotes': 'Pages / Footnotes / Statistics',
  '/signedIn': 'Pages / Signed in / Signed in',
  '/sessionExpired': 'Pages / Signed in / Session expired',
  '/editing': 'Pages / Editors’ page / Editors page',
  '/ribbons': 'Components / Ribbon toolbar / Menus',
};

/** What somebody has heard, as docs/screen-reader-results.schema.json describes it. */
interface Results {
  screenReader: string;
  browser: string;
  system: string;
  date: string;
  scenarios: Record<string, { heard: boolean; remark?: string }>;
}

export const resultsFolder = 'docs/screen-reader-results';
/** The scenarios that people can try, by name. */
export const tasks = Object.entries(scenarios).flatMap(([name, { task, page, hears }]) => (task ? [{ name, task, page, hears }] : []));

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function resultsTable() {
  const files = readdirSync(resultsFolder).sort();
  const results = files.map((file) => JSON.parse(readFileSync(`${resultsFolder}/${file}`, 'utf8')) as Results);
  const rows = results.map(({ screenReader, browser, system, date, scenarios: tried }) => {
    const heard = Object.values(tried).filter((one) => one.heard).length;
    const remarks = Object.entries(tried).flatMap(([name, { remark }]) => (remark ? [`\`${name}\`: ${remark}`] : []));
    return [screenReader, browser, system, date, `${heard} of ${Object.keys(tried).length}`, remarks.join(' ') || '–'];
  });
  return table(['screen reader', 'browser', 'system', 'date', 'heard as expected', 'remarks'], rows);
}

/** The scenarios as a script for people, and what people have sent back. */
function scriptForPeople(): string {
  const pages = [...new Set(tasks.map(({ page }) => page))];
  const parts = pages.map((page) => {
    const rows = tasks
      .filter((task) => task.page === page)
      .map(({ name, task, hears }) => [`\`${name}\``, task, hears.map((words) => `“${words}”`).join(', ')]);
    return `Story *${stories[page] ?? page}*:\n\n${table(['scenario', 'task', 'must be heard, in this order'], rows)}`;
  });
  return `${parts.join('\n\n')}\n\n### Results\n\n${resultsTable()}`;
}

const marks = ['<!-- scenarios -->', '<!-- end of scenarios -->'] as const;

/** A page of the docs with the script between its marks. */
export function withScript(page: string): string {
  const [before = '', rest = ''] = page.split(marks[0]);
  return `${before}${marks[0]}\n\n${scriptForPeople()}\n\n${marks[1]}${rest.split(marks[1])[1] ?? ''}`;
}
