import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Candidate, candidates, floor, type Part, parts, sameMarkup, sameMarkupAs, takingPart } from '../candidates.js';
import { measureBytes } from '../measures/bytes.js';
import { check } from '../measures/checks.js';
import { measureCssUse } from '../measures/css-use.js';
import { measureHydration } from '../measures/hydration.js';
import { measurePaint } from '../measures/paint.js';
import { measureGrowth, measureMemory, measureServer } from '../measures/server.js';
import { measureToggles } from '../measures/toggles.js';
import { contentFor, seedPage, type Variant } from '../shared/content.js';
import { launch } from './browser.js';
import { build } from './build.js';
import { bench } from './paths.js';
import { htmlOf } from './processes.js';
import type { Results } from './report.js';
import { withoutIds } from './same-markup.js';
import { addressOf, serve } from './site.js';
import type { Found } from './tables.js';

export interface Options {
  only?: string[] | undefined;
  parts?: string[] | undefined;
  quick: boolean;
}

/** Numbers of sections in the navigation, and of articles on a page. */
const sections = [2, 20, 200];
const articles = [1, 10, 100, 1000];

const efforts = {
  whole: {
    server: { rounds: 11, milliseconds: 300, warmUp: 3000 },
    growth: { rounds: 5, milliseconds: 0, warmUp: 1000 },
    browser: 11,
    menu: { rounds: 5, toggles: 8 },
    sections: { rounds: 3, toggles: 5 },
    paint: 7,
  },
  quick: {
    server: { rounds: 5, milliseconds: 100, warmUp: 500 },
    growth: { rounds: 2, milliseconds: 0, warmUp: 200 },
    browser: 3,
    menu: { rounds: 1, toggles: 4 },
    sections: { rounds: 1, toggles: 3 },
    paint: 1,
  },
};

function chosen<T extends string>(given: string[] | undefined, known: readonly T[], always: readonly T[] = []): T[] {
  const unknown = given?.filter((name) => !known.includes(name as T)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}. Choose from: ${known.join(', ')}.`);
  return known.filter((name) => !given || given.includes(name) || always.includes(name));
}

const versionOf = (name: string): string => JSON.parse(readFileSync(join(bench, 'node_modules', name, 'package.json'), 'utf8')).version;

/** The pages of every candidate that a browser opens, by their addresses. */
async function renderPages(all: readonly Candidate[]): Promise<Map<string, string>> {
  const variants: Variant[] = [seedPage, ...sections.map((count) => ({ articles: 1, sections: count }))];
  const pages = new Map<string, string>();
  for (const { name } of all) {
    const html = await htmlOf(name, variants);
    for (const kind of ['shipped', 'held'] as const)
      for (const [index, variant] of variants.entries()) pages.set(addressOf(name, variant, kind), html[index] ?? '');
  }
  const [ours, theirs] = [sameMarkupAs, sameMarkup].map((name) => pages.get(addressOf(name, seedPage)));
  if (ours && theirs && withoutIds(ours) !== withoutIds(theirs))
    throw new Error(`The markup of "${sameMarkup}" is not that of "${sameMarkupAs}".`);
  return pages;
}

/** Builds, renders and measures. */
export async function run(options: Options): Promise<Results> {
  const names = chosen(
    options.only,
    candidates.map(({ name }) => name),
    [floor, ...(options.only?.includes(sameMarkup) ? [sameMarkupAs] : [])],
  );
  const wanted = chosen<Part>(options.parts, parts);
  const all = candidates.filter(({ name }) => names.includes(name));
  const effort = options.quick ? efforts.quick : efforts.whole;
  const began = performance.now();
  const log = (text: string) => console.error(`${Math.round((performance.now() - began) / 1000)} s: ${text}`);

  for (const candidate of all) {
    log(`building ${candidate.name}`);
    await build(candidate);
  }
  const pages = await renderPages(all);
  const site = await serve(pages);
  const browser = await launch();
  const machine = {
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
    node: process.version,
    chromium: browser.version(),
    load: loadavg()[0] ?? 0,
  };
  const each = async <T>(part: Part, measure: (candidate: Candidate) => Promise<T>): Promise<Record<string, T>> => {
    const found: Record<string, T> = {};
    for (const candidate of takingPart(all, part)) found[candidate.name] = await measure(candidate);
    return found;
  };
  const { origin } = site;
  const measures: { [P in Part]: () => Promise<Found[P]> } = {
    bytes: () => each('bytes', (one) => measureBytes(browser, origin, one, pages.get(addressOf(one.name, seedPage)) ?? '')),
    css: () => each('css', (one) => measureCssUse(browser, origin, one)),
    server: () => measureServer(takingPart(all, 'server'), effort.server),
    memory: async () => [await measureMemory(takingPart(all, 'memory'))],
    growth: () => measureGrowth(takingPart(all, 'growth'), effort.growth, articles),
    hydration: () => measureHydration(browser, origin, takingPart(all, 'hydration'), seedPage, effort.browser),
    menu: () => measureToggles(browser, origin, takingPart(all, 'menu'), seedPage, effort.menu),
    sections: async () => {
      const found: Found['sections'] = {};
      for (const count of sections)
        found[count] = await measureToggles(
          browser,
          origin,
          takingPart(all, 'sections'),
          { articles: 1, sections: count },
          effort.sections,
        );
      return found;
    },
    paint: () => measurePaint(browser, origin, takingPart(all, 'paint'), effort.paint),
    checks: () => each('checks', (one) => check(browser, origin, one, contentFor(seedPage))),
  };
  const found: Partial<Found> = {};
  for (const part of wanted) {
    log(part);
    Object.assign(found, { [part]: await measures[part]() });
  }
  await browser.close();
  site.close();
  log('done');
  return {
    candidates: all,
    versions: Object.fromEntries(all.flatMap(({ packages }) => packages.map((name) => [name, versionOf(name)]))),
    machine,
    found,
  };
}
