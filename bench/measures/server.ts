import type { Candidate } from '../candidates.js';
import { startServer } from '../harness/processes.js';
import { interleave, type Round } from '../harness/statistics.js';
import type { Variant } from '../shared/content.js';

interface Effort {
  rounds: number;
  /** Of each round. */
  milliseconds: number;
  /** As many pages for everyone: with as much time, heavy code would be compiled less. */
  warmUp: number;
}

/** Processor time of a page, in microseconds, with that of the collector's threads: as a whole, and of what the candidate sets apart. */
export async function measureServer(candidates: readonly Candidate[], { rounds, milliseconds, warmUp }: Effort): Promise<Round[]> {
  const servers = new Map(candidates.map(({ name }) => [name, startServer(name)]));
  const tasks = [];
  for (const [name, server] of servers)
    for (const apart of [undefined, ...(await server.ask('apart'))]) {
      tasks.push({ name: apart ? `${name}: ${apart}` : name, server, apart });
      await server.ask('render', { apart, count: warmUp });
    }
  const results = await interleave(tasks, rounds, async ({ server, apart }) => {
    // While the others had their turns, the engine has dropped some of the code that it had compiled.
    await server.ask('render', { apart, count: warmUp / 10 });
    const { microseconds } = await server.ask('render', { apart, milliseconds });
    return { microseconds };
  });
  for (const server of servers.values()) server.stop();
  return results;
}

/** Memory at its peak, in bytes, after a server's first pages. */
export async function measureMemory(candidates: readonly Candidate[], pages = 500): Promise<Round> {
  const result: Round = {};
  for (const { name } of candidates) {
    const server = startServer(name);
    await server.ask('render', { count: pages });
    result[name] = { bytes: await server.ask('memory') };
    server.stop();
  }
  return result;
}

/** How often a page is rendered in a round: large pages less often, small ones enough to be told from the clock. */
const countFor = ({ articles }: Variant) => Math.max(2, Math.round(400 / articles));

/** Processor time of each further article between two sizes of the page, under the name "1 to 10". */
function perArticle(times: readonly [articles: number, microseconds: number][]): Record<string, number> {
  const steps = times.slice(1).map(([many, more], index) => {
    const [few, less] = times[index] ?? [0, 0];
    return [`${few} to ${many}`, (more - less) / (many - few)];
  });
  return Object.fromEntries(steps);
}

/** What further articles on a page cost. */
export async function measureGrowth(
  candidates: readonly Candidate[],
  { rounds, warmUp }: Effort,
  sizes: readonly number[],
): Promise<Round[]> {
  const servers = candidates.map(({ name }) => ({ name, server: startServer(name) }));
  for (const { server } of servers) await server.ask('render', { count: warmUp });
  const results = await interleave(servers, rounds, async ({ server }) => {
    const times: [number, number][] = [];
    for (const articles of sizes) {
      const variant = { articles, sections: 0 };
      await server.ask('render', { variant, count: 1 });
      times.push([articles, (await server.ask('render', { variant, count: countFor(variant) })).microseconds]);
    }
    return perArticle(times);
  });
  for (const { server } of servers) server.stop();
  return results;
}
