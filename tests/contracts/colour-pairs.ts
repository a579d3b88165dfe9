import { limits, type Pair, type pairs, ratioOf, type Theme } from '../../src/styles/colour-pairs.js';
import { declarationsIn } from '../../stories/support/declarations.js';
import type { Files } from './files.js';

type Pairs = typeof pairs;

/** What is drawn in a colour. Text can also be an icon. */
const kindOf = (property: string) => {
  if (/^background(-color)?$/.test(property)) return 'background';
  return property === 'color' ? 'text' : 'shape';
};

/** The colour of a value, with the share of it that is mixed into what is behind: `accent`, `accent 10`. */
function colourIn(value: string): string | undefined {
  const [, mixed, share] = /color-mix\(in srgb, var\(--pr-color-([\w-]+)\) (\d+)%/.exec(value) ?? [];
  return mixed ? `${mixed} ${share}` : /var\(--pr-color-([\w-]+)\)/.exec(value)?.[1];
}

const groundOf = ({ back, tint }: Pair) => (tint ? `accent ${tint}` : back);

/** What the stylesheets draw in each colour, and which colours a rule sets together. */
function usesIn(css: Files) {
  const uses = new Set<string>();
  const together = new Set<string>();
  for (const [file, text] of Object.entries(css)) {
    if (file.endsWith('tokens.css')) continue;
    for (const { property, value, block } of declarationsIn(text)) {
      const colour = colourIn(value);
      if (!colour) continue;
      uses.add(`${kindOf(property)}: ${colour}`);
      const ground = property === 'color' && colourIn(/\bbackground(?:-color)?:([^;]*)/.exec(block)?.[1] ?? '');
      if (ground) together.add(`${colour} on ${ground}`);
    }
  }
  return { uses, together };
}

/** Colours in the stylesheets that are in no pair, and pairs that no stylesheet needs. */
export function pairFaults(css: Files, pairs: Pairs): string[] {
  const { uses, together } = usesIn(css);
  const listed = new Map<string, boolean>();
  for (const [use, list] of Object.entries(pairs))
    for (const pair of list) {
      const kind = use.endsWith('text') ? 'text' : 'shape';
      for (const colour of [pair.front, pair.or ?? pair.front]) listed.set(`${kind}: ${colour}`, true);
      listed.set(`background: ${groundOf(pair)}`, true);
      listed.set(`${pair.front} on ${groundOf(pair)}`, true);
    }
  const needed = [...uses, ...together];
  const isUse = (entry: string) => entry.includes(': ');
  return [
    ...needed.filter((entry) => !listed.has(entry)).map((entry) => `Add a pair to src/styles/colour-pairs.ts: ${entry}`),
    ...[...listed.keys()]
      .filter((entry) => isUse(entry) && !uses.has(entry))
      .map((entry) => `No stylesheet has ${entry}. Remove it from src/styles/colour-pairs.ts.`),
  ];
}

/** Pairs with too little contrast. */
export const contrastFaults = (pairs: Pairs, theme: Theme): string[] =>
  (Object.keys(limits) as (keyof Pairs)[]).flatMap((use) =>
    pairs[use]
      .filter((pair) => ratioOf(pair, theme) < limits[use])
      .map((pair) => `${use}, ${pair.front} on ${pair.back}, tint ${pair.tint ?? 0}: ${ratioOf(pair, theme)} is less than ${limits[use]}`),
  );
