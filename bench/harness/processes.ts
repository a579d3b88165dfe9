import { fork } from 'node:child_process';
import { seedPage, type Variant } from '../shared/content.js';
import { serverFile } from './paths.js';
import type { Answers, Request } from './server-process.js';

export interface Server {
  ask<C extends keyof Answers>(command: C, request?: Partial<Omit<Request, 'command'>>): Promise<Answers[C]>;
  stop(): void;
}

/** Starts the process that renders a candidate's pages. It does one thing at a time. */
export function startServer(name: string): Server {
  const child = fork(serverFile(name), { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    ask: (command, request = {}) =>
      new Promise((resolve, reject) => {
        const onExit = (code: number | null) => reject(new Error(`${name}: the server has exited with ${code}.`));
        child.once('exit', onExit);
        child.once('message', (message: { result: never } | { error: string }) => {
          child.off('exit', onExit);
          if ('error' in message) reject(new Error(`${name}: ${message.error}`));
          else resolve(message.result);
        });
        child.send({ command, variant: seedPage, ...request });
      }),
    stop: () => void child.kill(),
  };
}

/** The HTML of some of a candidate's pages. */
export async function htmlOf(name: string, variants: readonly Variant[]): Promise<string[]> {
  const server = startServer(name);
  const pages: string[] = [];
  for (const variant of variants) pages.push(await server.ask('html', { variant }));
  server.stop();
  return pages;
}
