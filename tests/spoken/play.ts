import type { startScreenReader } from '../support/screen-reader/screen-reader.js';
import type { Scenario, Way } from './scenario.js';
import { answerSession, forgetQuestions } from './session.js';
import { type Step, transcriptOf } from './transcript.js';

const search = (way: Way, scripts: readonly string[] = []) =>
  ({ 'without script': '?static', 'with script': `?enhance=${scripts.join()}`, hydrated: '' })[way];

/** The language of a page: most of what it says. */
function languageOf(steps: readonly Step[]) {
  const counts = new Map<string, number>();
  for (const { language } of steps.flatMap(({ heard }) => heard)) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The address of the page of a scenario. */
export const addressOf = ({ page, scripts }: Scenario, way: Way, origin: string) => `${origin}${page}${search(way, scripts)}`;

/** Opens the page of a scenario and presses its keys. @returns what is heard, and its transcript */
export async function play(scenario: Scenario, way: Way, origin: string, reader: Awaited<ReturnType<typeof startScreenReader>>) {
  forgetQuestions();
  await reader.open(addressOf(scenario, way, origin));
  const steps: Step[] = [];
  for (const key of ['ctrl+Home', ...scenario.keys]) {
    const [, status] = key.split('session: ');
    steps.push({
      key,
      heard: status ? await reader.after('The page asks for the session', () => answerSession(status)) : await reader.press(key),
    });
  }
  return { steps, text: transcriptOf(steps, languageOf(steps)) };
}
