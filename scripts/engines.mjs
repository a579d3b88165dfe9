// Finds the browser engines for scripts/test-engine.mjs. Installs them with apt if possible; otherwise it prints what to install.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** @param {string[]} packages */
function install(packages) {
  const apt = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!apt) return;
  console.log(`Installing ${packages.join(', ')} …`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The first file that exists, after installing if need be. @param {() => string | undefined} find @param {string[]} packages @param {string} hint */
function need(find, packages, hint) {
  if (!find()) install(packages);
  const found = find();
  if (!found) {
    console.error(hint);
    process.exit(1);
  }
  return found;
}

/** @param {string[]} files */
const first = (files) => files.find((file) => existsSync(file));

/** What a browser says of its version: "Firefox 153.7.0esr". @param {string} command @param {string[]} args what starts it, if not the command itself */
export function versionOf(command, ...args) {
  const { stdout } = spawnSync(command, [...args, '--version'], { encoding: 'utf8' });
  return stdout.trim().replace(/^Mozilla | built on.*/g, '');
}

/** A Chromium that supports `focusgroup` natively. */
export const chromiumWithFocusgroup = () =>
  need(
    () => process.env.FOCUSGROUP_CHROMIUM_PATH ?? first(['/usr/bin/chromium', '/usr/bin/google-chrome']),
    ['chromium'],
    'No Chromium with focusgroup (150 or newer) found. Set FOCUSGROUP_CHROMIUM_PATH, or on Debian and Ubuntu: apt-get install chromium',
  );

export const firefox = () =>
  need(
    () =>
      process.env.FIREFOX_PATH ?? first(['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']),
    ['firefox-esr'],
    'No Firefox found. Set FIREFOX_PATH, or on Debian and Ubuntu: apt-get install firefox-esr',
  );

/** Candidates for WebKitGTK's MiniBrowser, whose folder depends on machine and version. */
const miniBrowsers = () =>
  readdirSync('/usr/lib')
    .filter((name) => name.endsWith('-linux-gnu'))
    .flatMap((machine) => ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`));

/** WebKitGTK's browser and driver, and the virtual display that they need. */
export function webKit() {
  const hint = 'No WebKitGTK found. On Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb';
  const packages = ['webkit2gtk-driver', 'xvfb'];
  const driver = need(() => process.env.WEBKIT_DRIVER_PATH ?? first(['/usr/bin/WebKitWebDriver']), packages, hint);
  const miniBrowser = need(() => first(miniBrowsers()), packages, hint);
  need(() => first(['/usr/bin/xvfb-run']), packages, hint);
  return { driver, miniBrowser };
}

/** The screen reader Orca, and what it and its pages need: a display, D-Bus and somebody who presses keys. Linux only. */
export function orca() {
  const hint =
    'No Orca found. On Debian and Ubuntu: apt-get install --no-install-recommends orca xvfb at-spi2-core dbus-x11 xdotool python3-pyatspi. Elsewhere run this in a container of Debian.';
  const packages = ['--no-install-recommends', 'orca', 'xvfb', 'at-spi2-core', 'dbus-x11', 'xdotool', 'python3-pyatspi'];
  for (const command of ['Xvfb', 'dbus-run-session', 'xdotool']) need(() => first([`/usr/bin/${command}`]), packages, hint);
  return need(() => first(['/usr/bin/orca']), packages, hint);
}
