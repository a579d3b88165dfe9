import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

/** The settings of a user's shell: Vitest's own would reach the tools of the consumers. No tool reports home. */
const env: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: undefined,
  VITEST: undefined,
  NODE_OPTIONS: undefined,
  NO_COLOR: '1',
  CI: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Runs a command to its end. @returns its output, and the seconds that it took */
export async function run(cwd: string, command: string, ...args: string[]): Promise<{ output: string; seconds: number }> {
  const start = performance.now();
  const options = { cwd, env, timeout: 300_000, killSignal: 'SIGKILL', maxBuffer: 2 ** 26 } as const;
  const { stdout, stderr } = await promisify(execFile)(command, args, options).catch(({ message, stdout: text }) => {
    throw new Error(`${message}\n${text}`);
  });
  return { output: stdout + stderr, seconds: (performance.now() - start) / 1000 };
}

/** Whether any process of a group is left. One that has ended may still be listed, as a zombie. */
const isRunning = (group: number) =>
  execFileSync('ps', ['-A', '-o', 'pgid=,stat='], { encoding: 'utf8' })
    .split('\n')
    .some((line) => {
      const [id, state = 'Z'] = line.trim().split(/\s+/);
      return Number(id) === group && !state.startsWith('Z');
    });

/**
 * Starts a server in a process group of its own.
 *
 * @returns its address, once it answers there, and a function that ends all of its processes
 */
export async function start(cwd: string, port: number, command: string, ...args: string[]) {
  const server = spawn(command, args, { cwd, env: { ...env, PORT: String(port), HOST: '127.0.0.1' }, detached: true });
  const group = server.pid ?? 0;
  const end = () => isRunning(group) && process.kill(-group, 'SIGKILL');
  process.once('exit', end);
  let log = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (log += text));
  const close = async () => {
    process.off('exit', end);
    end();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    for (let patience = 50; isRunning(group); patience--) {
      if (patience === 0) throw new Error(`${command} ${args.join(' ')} has left a process.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const address = `http://127.0.0.1:${port}/`;
  const limit = performance.now() + 120_000;
  while (performance.now() < limit && server.exitCode === null) {
    if (await fetch(address).catch(() => false)) return { address, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await close();
  throw new Error(`${command} ${args.join(' ')} does not answer at ${address}:\n${log}`);
}
