import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startScreenReader } from '../support/screen-reader/screen-reader.js';
import { startSite } from '../support/site.js';
import { type Scenario, scenarios, type Way } from './scenarios.js';
import { faults, type Step, transcriptOf } from './transcript.js';

let site: Awaited<ReturnType<typeof startSite>>;
let reader: Awaited<ReturnType<typeof startScreenReader>>;
beforeAll(async () => {
  site = await startSite('production');
  reader = await startScreenReader(process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr');
});
afterAll(async () => {
  await reader?.close();
  site?.close();
});

const search: Record<Way, string> = { 'without script': '?static', 'with script': '?enhance', hydrated: '' };

async function play({ page, keys }: Scenario, way: Way): Promise<Step[]> {
  await reader.open(`${site.origin}${page}${search[way]}`);
  const steps: Step[] = [];
  for (const key of ['ctrl+Home', ...keys]) steps.push({ key, heard: await reader.press(key) });
  return steps;
}

/** The language of a page: most of what it says. */
function languageOf(steps: readonly Step[]) {
  const counts = new Map<string, number>();
  for (const { language } of steps.flatMap(({ heard }) => heard)) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

const cases = Object.entries(scenarios).flatMap(([name, scenario]) =>
  scenario.ways.map((way, index) => ({ name, way, scenario, isFirst: index === 0 })),
);

test.each(cases)('$name, $way', async ({ name, way, scenario, isFirst }) => {
  const file = join(import.meta.dirname, `${name}.txt`);
  const heard = async () => {
    const steps = await play(scenario, way);
    return { steps, text: transcriptOf(steps, languageOf(steps)) };
  };
  const contract = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  let { steps, text } = await heard();
  // What differs from the contract is heard once more: a change of the page is heard again, noise of the machine is not.
  if (text !== contract) {
    const first = text;
    ({ steps, text } = await heard());
    if (text !== contract) expect(text, 'Heard differently each time.').toBe(first);
  }
  // With -u, the first way in which a page comes to life writes the contract; the others must keep it.
  if (isFirst && process.env.ACCEPT) writeFileSync(file, text);
  else expect.soft(text).toBe(contract);
  const texts = steps.flatMap((step) => step.heard.map((utterance) => utterance.text));
  let from = 0;
  for (const pattern of scenario.hears) {
    const index = texts.findIndex((said, at) => at >= from && pattern.test(said));
    expect.soft(index, `${pattern} is not heard, or not in its place.`).toBeGreaterThanOrEqual(0);
    from = Math.max(from, index);
  }
  expect.soft(faults(steps)).toEqual(scenario.known ?? []);
});
