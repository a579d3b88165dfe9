import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, launch, openPage } from '../support/browser.js';
import { firefoxAt } from '../support/screen-reader/browsers.js';
import { startScreenReader } from '../support/screen-reader/screen-reader.js';
import { startSite } from '../support/site.js';
import { type Defect, defects } from './defects.js';
import { addressOf, play } from './play.js';
import { scenarios } from './scenarios.js';
import { answerRequest } from './session.js';

let defect: Defect | undefined;
const change = (html: string) => (defect ? html.replace(defect.find, defect.replace) : html);

let site: Awaited<ReturnType<typeof startSite>>;
let reader: Awaited<ReturnType<typeof startScreenReader>>;
let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  site = await startSite('production', change, answerRequest);
  reader = await startScreenReader(firefoxAt(process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'));
  // For axe, the same browser as in the other tests.
  delete process.env.FIREFOX_PATH;
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await reader?.close();
  site?.close();
});

/** What axe finds on a page. */
async function violations(address: string): Promise<unknown> {
  const { page } = await openPage(browser, address);
  const found = await axe(page);
  await page.context().close();
  return found;
}

test.each(defects)('$breaks', async (given) => {
  const scenario = scenarios[given.scenario];
  const way = scenario?.ways[0];
  if (!scenario || !way) throw new Error(`There is no scenario ${given.scenario}.`);
  const address = addressOf(scenario, way, site.origin);
  const look = async (changed?: Defect) => {
    defect = changed;
    return { html: await (await fetch(address)).text(), violations: await violations(address) };
  };
  const whole = await look();
  const broken = await look(given);
  expect(broken.html, 'It changes nothing.').not.toBe(whole.html);
  expect(broken.violations, 'Axe notices it.').toEqual(whole.violations);
  const { text } = await play(scenario, way, site.origin, reader);
  const contract = readFileSync(join(import.meta.dirname, `${given.scenario}.txt`), 'utf8');
  expect(text !== contract, text).toBe(!given.unnoticed);
});
