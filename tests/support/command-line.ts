import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unpack } from '../../scripts/pack.mjs';

interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The command of the packed package, in a folder of its own in which tests can write. */
export interface CommandLine {
  folder: string;
  /** Starts the command in the folder. */
  start: (args: readonly string[], env?: NodeJS.ProcessEnv) => ChildProcess;
  /** Runs the command to its end. */
  run: (args: readonly string[], options?: { input?: string; env?: NodeJS.ProcessEnv }) => Promise<Result>;
  remove: () => void;
}

/** Unpacks the package below the repository, where Node finds the peers. */
export async function commandLine(): Promise<CommandLine> {
  mkdirSync('.cache', { recursive: true });
  const folder = resolve(mkdtempSync('.cache/command-line-'));
  const installed = join(folder, 'package');
  await unpack(installed);
  const start: CommandLine['start'] = (args, env = {}) =>
    spawn(process.execPath, [join(installed, 'dist/cli/pressroom-ui.js'), ...args], { cwd: folder, env: { ...process.env, ...env } });
  return {
    folder,
    start,
    run: (args, { input, env } = {}) =>
      new Promise((done) => {
        const child = start(args, env);
        let [stdout, stderr] = ['', ''];
        child.stdout?.on('data', (data) => (stdout += data));
        child.stderr?.on('data', (data) => (stderr += data));
        child.stdin?.end(input);
        child.on('close', (status) => done({ status, stdout, stderr }));
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
