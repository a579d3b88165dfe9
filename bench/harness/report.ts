import type { Candidate, Part } from '../candidates.js';
import { type Found, tables } from './tables.js';

export interface Results {
  candidates: Candidate[];
  versions: Record<string, string>;
  machine: { processor: string; cores: number; node: string; chromium: string; load: number };
  found: Partial<Found>;
}

/** The results as tables in Markdown. */
export function report({ candidates, versions, machine, found }: Results): string {
  const written = (Object.keys(tables) as Part[]).flatMap(<P extends Part>(part: P) => {
    const one = (found as Found)[part];
    return one ? [tables[part](one, candidates)] : [];
  });
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# Results of the bench

The seed page, built with several libraries from the same words, and measured in one run. [What is measured, and how to read it](../docs/contributing/performance.md).

${machine.processor}, ${machine.cores} cores, Node ${machine.node.slice(1)}, Chromium ${machine.chromium}; load ${machine.load.toFixed(1)} at the beginning.
With ${packages.join(', ')}.

“× floor” is the median of the ratios to the floor in the same round; half of the rounds lie between the values in brackets.

${written.join('\n')}`;
}
