// Renders the pages of one candidate when told to. It is bundled with the candidate, and runs in a process of its own.
import { readFileSync } from 'node:fs';
import * as candidate from '@candidate/server';
import { type Content, contentFor, type Variant } from '../shared/content.js';

const files = { styles: 'styles.css', script: 'index.js' };
const made = new Map<string, Content>();
function content(variant: Variant): Content {
  const key = JSON.stringify(variant);
  const one = made.get(key) ?? contentFor(variant);
  made.set(key, one);
  return one;
}

/** Renders the page, or one of the parts that the candidate sets apart, until the time or the count is reached. */
async function renderAgain({ variant, apart, count = Infinity, milliseconds = Infinity }: Request) {
  const given = content(variant);
  const render = apart ? candidate.apart?.[apart] : candidate.render;
  if (!render) throw new Error(`There is no "${apart}".`);
  const before = process.cpuUsage();
  const end = performance.now() + milliseconds;
  let pages = 0;
  while (pages < count && (pages === 0 || performance.now() < end)) {
    const page = render(given, files);
    if (page instanceof Promise) await page;
    pages++;
  }
  const { user, system } = process.cpuUsage(before);
  return { pages, microseconds: (user + system) / pages };
}

/** The most memory that the process has ever had. Only Linux tells. */
function peakMemory(): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

export interface Request {
  command: 'html' | 'apart' | 'render' | 'memory';
  variant: Variant;
  apart?: string;
  count?: number;
  milliseconds?: number;
}

export interface Answers {
  html: string;
  apart: string[];
  render: { pages: number; microseconds: number };
  memory: number;
}

const answer: { [C in keyof Answers]: (request: Request) => Answers[C] | Promise<Answers[C]> } = {
  html: async ({ variant }) => candidate.render(content(variant), files),
  apart: () => Object.keys(candidate.apart ?? {}),
  render: renderAgain,
  memory: peakMemory,
};

process.on('message', (request: Request) => {
  Promise.resolve(answer[request.command](request)).then(
    (result) => process.send?.({ result }),
    (error) => process.send?.({ error: error.stack }),
  );
});
