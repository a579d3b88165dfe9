// Finds a Chromium for the tests, even if none is installed.
import { existsSync } from 'node:fs';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {Promise<string | undefined>} */
async function downloadedByPlaywright() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Chromium from an npm package (Linux x64), unpacked to the temporary folder on first use. */
async function packed() {
  // Read when the package is loaded: makes it unpack the libraries that a minimal machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}

const hint = `No Chromium found to run the browser tests with. Any one of these helps:
  - set CHROMIUM_PATH to a Chromium, Chrome or Edge
  - npx playwright install chromium
  - Debian and Ubuntu: apt-get install -y chromium
  - on Linux x64: npm ci with development dependencies (@sparticuz/chromium)`;

/** Path of the Chromium to use. @returns {Promise<string>} */
export async function findChromium() {
  const configured = process.env.CHROMIUM_PATH;
  if (configured) {
    if (existsSync(configured)) return configured;
    throw new Error(`CHROMIUM_PATH is "${configured}", which does not exist.`);
  }
  const path = (await downloadedByPlaywright()) ?? installed.find((file) => existsSync(file)) ?? (await packed());
  if (!path) throw new Error(hint);
  return path;
}

/** Arguments for running as root, without a graphics card and without network requests. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
