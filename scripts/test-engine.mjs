// npm run test:chromium, test:focusgroup, test:firefox, test:webkit: the component tests in one engine. What passed is kept for
// `npm run engines`. scripts/engines.mjs finds or installs the engines.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { chromiumWithFocusgroup, firefox, versionOf, webKit } from './engines.mjs';
import { failuresFile } from './failures.mjs';
import { freePort } from './free-port.mjs';

const engine = process.argv[2];

/** How long Vitest may be silent, in minutes. A page that hangs its engine produces no output, and timeouts inside it do not fire. */
const patience = 10;

/** Ids of the process groups that must end with this script. @type {Set<number>} */
const started = new Set();

function endAll() {
  for (const id of started) {
    try {
      process.kill(-id, 'SIGKILL');
    } catch {
      // Already ended.
    }
  }
}

process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

/** Starts a process in its own group, which ends with this script. @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} options */
function start(command, args, options) {
  const child = spawn(command, args, { ...options, detached: true });
  if (child.pid) started.add(child.pid);
  return child;
}

/** @param {Record<string, string>} env @param {string[]} [files] @returns {Promise<number>} its exit status */
function vitest(env, files = process.argv.slice(3)) {
  rmSync(failuresFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=./scripts/failures.mjs', '--reporter=./scripts/engine-results.mjs'];
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.engines.config.ts', ...reporters, ...files];
  const child = start(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...env },
  });
  const giveUp = () => {
    console.error(
      `No output for ${patience} minutes: the file after the last one above hangs the engine. Try its tests one by one with -t.`,
    );
    process.exit(1);
  };
  const silence = setTimeout(giveUp, patience * 60_000);
  child.stdout?.on('data', (text) => {
    process.stdout.write(text);
    silence.refresh();
  });
  return new Promise((resolve) => {
    child.on('exit', (status) => {
      clearTimeout(silence);
      resolve(status ?? 1);
    });
  });
}

/**
 * Firefox's driver occasionally fails to find the frame in which a file runs, so that no key reaches it. This defect of the tools
 * persists until the end of the file. @returns {{ lost: string[], failed: string[] }} the files that failed for this reason only, and the others
 */
function failures() {
  /** @type {Record<string, string[]>} */
  const messages = existsSync(failuresFile) ? JSON.parse(readFileSync(failuresFile, 'utf8')) : {};
  const isLost = (/** @type {string} */ file) =>
    messages[file]?.length && messages[file].every((text) => text.includes('Cannot find "vitest-iframe"'));
  const files = Object.keys(messages);
  // Errors outside any test have no file.
  return { lost: files.filter((file) => file && isLost(file)), failed: files.filter((file) => !isLost(file)) };
}

/** Runs files, and reruns those that the driver lost. @param {Record<string, string>} env @param {string[]} files @returns {Promise<number>} exit status */
async function inSight(env, files) {
  let status = await vitest(env, files);
  let isBroken = false;
  for (let again = 0; status !== 0 && again < 3; again++) {
    const { lost, failed } = failures();
    isBroken ||= failed.length > 0;
    if (lost.length === 0) break;
    console.log(`The driver lost ${lost.length} file(s); running them again.`);
    status = await vitest(env, lost);
  }
  return isBroken ? 1 : status;
}

if (engine === 'chromium' || engine === 'focusgroup') {
  const path = engine === 'chromium' ? await findChromium() : chromiumWithFocusgroup();
  process.exitCode = await vitest({ ENGINE: engine, ENGINE_VERSION: versionOf(path), CHROMIUM_PATH: path });
} else if (engine === 'firefox') {
  const path = firefox();
  const env = { ENGINE: engine, ENGINE_VERSION: versionOf(path), FIREFOX_PATH: path };
  // Files that mock modules run separately: together with others, the driver answers a request twice and the run ends.
  const mocking = /** @type {string[]} */ (readdirSync('tests', { recursive: true }))
    .filter((file) => /\.browser\.test\.tsx?$/.test(file) && readFileSync(join('tests', file), 'utf8').includes('vi.mock('))
    .map((file) => basename(file));
  const requested = process.argv.slice(3);
  const apart = requested.length === 0 ? await inSight(env, mocking) : 0;
  const rest = await inSight(env, requested.length === 0 ? mocking.map((name) => `--exclude=**/${name}`) : requested);
  process.exitCode = apart || rest;
} else if (engine === 'webkit') {
  const { driver, miniBrowser } = webKit();
  const port = String(await freePort());
  // The driver starts the browser, so the driver needs the display.
  start('xvfb-run', ['-a', driver, `--port=${port}`], { stdio: 'ignore' });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const env = {
    ENGINE: engine,
    ENGINE_VERSION: versionOf('xvfb-run', '-a', miniBrowser),
    MINIBROWSER_PATH: miniBrowser,
    WEBDRIVER_PORT: port,
  };
  process.exit(await vitest(env));
} else {
  console.error('Usage: node scripts/test-engine.mjs chromium|focusgroup|firefox|webkit');
  process.exitCode = 1;
}
