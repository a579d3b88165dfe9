import type { startScreenReader } from '../support/screen-reader/screen-reader.js';
import type { Scenario, Way } from './scenario.js';
import { type Step, transcriptOf } from './transcript.js';

const search = (way: Way, script = '') => ({ 'without script': '?static', 'with script': `?enhance=${script}`, hydrated: '' })[way];

/** The language of a page: most of what it says. */
function languageOf(steps: readonly Step[]) {
  const counts = new Map<string, number>();
  for (const { language } of steps.flatMap(({ heard }) => heard)) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The address of the page of a scenario. */
export const addressOf = ({ page, script }: Scenario, way: Way, origin: string) => `${origin}${page}${search(way, script)}`;

/** Opens the page of a scenario and presses its keys. @returns what is heard, and its transcript */
export async function play(scenario: Scenario, way: Way, origin: string, reader: Awaited<ReturnType<typeof startScreenReader>>) {
  await reader.open(addressOf(scenario, way, origin));
  const steps: Step[] = [];
  for (const key of ['ctrl+Home', ...scenario.keys]) steps.push({ key, heard: await reader.press(key) });
  return { steps, text: transcriptOf(steps, languageOf(steps)) };
}
