import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Start } from './browsers.js';

/** What Orca would have spoken. */
export interface Utterance {
  text: string;
  /** The language of the text, as the browser tells it. */
  language: string;
}

const here = 'tests/support/screen-reader';
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Polls until a value is there. @throws {Error} after `seconds` */
async function until<Value>(what: string, seconds: number, find: () => Value | undefined | false | ''): Promise<Value> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(50)) {
    const value = find();
    if (value) return value;
  }
  throw new Error(`${what}: nothing after ${seconds} seconds.`);
}

const readIfThere = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not there yet, or no longer.
    return '';
  }
};

/** The processes whose environment holds a text: all that a session has started, whatever group they have moved to. */
const processesWith = (text: string) =>
  readdirSync('/proc').filter((id) => /^\d+$/.test(id) && readIfThere(`/proc/${id}/environ`).split('\0').includes(text));

/** Whether a thread of a process runs or waits for a processor. */
const isBusy = (id: string) => {
  try {
    return readdirSync(`/proc/${id}/task`).some((task) => /\) R /.test(readIfThere(`/proc/${id}/task/${task}/stat`)));
  } catch {
    return false;
  }
};

/** Starts Orca on a display of its own, and opens pages in a browser for it. */
export async function startScreenReader(start: Start) {
  const home = mkdtempSync(join(tmpdir(), 'spoken-'));
  const log = join(home, 'spoken.jsonl');
  const settings = join(home, '.local/share/orca');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'orca-customizations.py'), 'import recorder\n');
  writeFileSync(log, '');

  const mark = `SPOKEN_LOG=${log}`;
  const base: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    PYTHONDONTWRITEBYTECODE: '1',
    SPOKEN_LOG: log,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
    GSETTINGS_BACKEND: 'keyfile',
    MOZ_DISABLE_CONTENT_SANDBOX: '1',
  };

  /** Ends processes of this session, and waits until they have ended. */
  const end = async (ids: () => string[]) => {
    for (let patience = 100; ids().length > 0; patience--) {
      if (patience === 0) throw new Error(`Processes do not end: ${ids().join(', ')}`);
      for (const id of ids()) {
        try {
          // Politely at first: some have mounted a folder.
          process.kill(Number(id), patience > 60 ? 'SIGTERM' : 'SIGKILL');
        } catch {
          // Already ended.
        }
      }
      await pause(50);
    }
  };
  const all = () => processesWith(mark);
  process.once('exit', () => {
    for (const id of all()) process.kill(Number(id), 'SIGKILL');
  });

  // The server itself chooses a display that nobody uses.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    env: base,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let display = '';
  server.stdio[3]?.on('data', (text) => (display += text));
  await until('Xvfb', 20, () => display.endsWith('\n'));
  base.DISPLAY = `:${display.trim()}`;

  spawn('dbus-run-session', ['--', 'sh', resolve(here, 'session.sh')], { env: base, stdio: 'ignore' });
  base.DBUS_SESSION_BUS_ADDRESS = await until('D-Bus', 20, () => readIfThere(join(home, 'bus')));

  const key = (name: string) => execFileSync('xdotool', ['key', '--clearmodifiers', name], { env: base });

  /** Waits until nothing has been said, and nothing has been computed, for a while. */
  async function silence() {
    const limit = Date.now() + 60_000;
    let size = -1;
    let quiet = 0;
    let ids = all();
    for (let round = 0; quiet < 12; round++) {
      if (Date.now() > limit) throw new Error('No silence for a minute.');
      await pause(50);
      if (round % 10 === 0) ids = all();
      const now = statSync(log).size;
      quiet = now === size && !ids.some(isBusy) ? quiet + 1 : Math.max(0, now === size ? quiet - 2 : 0);
      size = now;
    }
  }

  let heard = 0;
  /** What has been said since the last call. */
  function next(): Utterance[] {
    const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
    const said = lines.slice(heard).map((line) => JSON.parse(line) as Utterance);
    heard = lines.length;
    return said;
  }

  await until('Orca', 60, () => statSync(log).size > 0);
  await silence();
  next();

  let browser: ChildProcess | undefined;
  const profile = join(home, 'profile');
  const inBrowser = () => all().filter((id) => readIfThere(`/proc/${id}/environ`).split('\0').includes('SPOKEN_BROWSER=1'));

  /** Opens a page in a new browser. @returns what is said of it */
  async function open(url: string): Promise<Utterance[]> {
    await end(inBrowser);
    // Chromium's last process may still be writing.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    mkdirSync(profile);
    next();
    const [command, ...args] = start(profile, url);
    browser = spawn(command, args, { env: { ...base, SPOKEN_BROWSER: '1' }, stdio: 'ignore' });
    await until('The browser', 180, () => {
      if (browser?.exitCode !== null) throw new Error('The browser has ended.');
      return readFileSync(log, 'utf8')
        .split('\n')
        .filter(Boolean)
        .slice(heard)
        .some((line) => line.includes('Finished loading'));
    });
    await silence();
    const said = next();
    // What comes before is the window of the browser.
    return said.slice(said.findIndex(({ text }) => text.startsWith('Finished loading')));
  }

  /** Presses a key, named as for xdotool. @returns what is said then */
  async function press(name: string): Promise<Utterance[]> {
    key(name);
    await silence();
    return next();
  }

  /** Waits until something has happened elsewhere. @returns what is said then */
  async function after(event: string, hasHappened: () => boolean): Promise<Utterance[]> {
    await until(event, 30, hasHappened);
    await silence();
    return next();
  }

  async function close() {
    await end(all);
    if (existsSync(home)) rmSync(home, { recursive: true, force: true });
  }

  return { open, press, after, close };
}
