import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumAt, firefoxAt } from '../support/screen-reader/browsers.js';
import { startScreenReader } from '../support/screen-reader/screen-reader.js';
import { startSite } from '../support/site.js';
import { componentScenarios } from './component-scenarios.js';
import { play } from './play.js';
import type { Scenario } from './scenario.js';
import { scenarios } from './scenarios.js';
import { answerRequest } from './session.js';
import { faults, type Step } from './transcript.js';

/** With it, only what must be heard in every browser. The transcripts are those of Firefox. */
const chromium = process.env.SPOKEN_CHROMIUM_PATH;

let site: Awaited<ReturnType<typeof startSite>>;
let reader: Awaited<ReturnType<typeof startScreenReader>>;
beforeAll(async () => {
  site = await startSite('production', undefined, answerRequest);
  reader = await startScreenReader(chromium ? chromiumAt(chromium) : firefoxAt(process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'));
});
afterAll(async () => {
  await reader?.close();
  site?.close();
});

function expectHeard(steps: readonly Step[], { hears }: Scenario) {
  const texts = steps.flatMap((step) => step.heard.map((utterance) => utterance.text));
  let from = 0;
  for (const words of hears) {
    const index = texts.findIndex((said, at) => at >= from && said.includes(words));
    expect.soft(index, `"${words}" is not heard, or not in its place:\n${texts.join('\n')}`).toBeGreaterThanOrEqual(0);
    from = Math.max(from, index + 1);
  }
}

const cases = Object.entries({ ...scenarios, ...componentScenarios }).flatMap(([name, scenario]) =>
  scenario.ways.map((way, index) => ({ name, way, scenario, isFirst: index === 0 })),
);

test.each(cases)('$name, $way', async ({ name, way, scenario, isFirst }) => {
  const file = join(import.meta.dirname, `${name}.txt`);
  const heard = () => play(scenario, way, site.origin, reader);
  if (chromium) return expectHeard((await heard()).steps, scenario);
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
  expectHeard(steps, scenario);
  expect.soft(faults(steps)).toEqual(scenario.known ?? []);
});
