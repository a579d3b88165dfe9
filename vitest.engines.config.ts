// Component tests in one engine: npm run test:chromium, test:focusgroup, test:firefox, test:webkit (see scripts/test-engine.mjs).
import { playwright } from '@vitest/browser-playwright';
import { webdriverio } from '@vitest/browser-webdriverio';
import { defineConfig } from 'vitest/config';
import { browserDependencies } from './scripts/browser-dependencies.mjs';
import { chromiumArgs } from './scripts/chromium.mjs';

const {
  ENGINE: engine = '',
  CHROMIUM_PATH: chromium,
  FIREFOX_PATH: firefox,
  MINIBROWSER_PATH: miniBrowser = '',
  WEBDRIVER_PORT: port,
} = process.env;

const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: chromium, args: chromiumArgs } }),
  instances: [{ browser: 'chromium' as const }],
});

const inFirefox = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: firefox, channel: 'moz-firefox' } }),
  instances: [{ browser: 'firefox' as const }],
});

/** WebKitGTK under a virtual display. Its name is MiniBrowser, which the provider does not support, so the request is rewritten. */
const inWebKit = () => ({
  enabled: true,
  headless: false,
  screenshotFailures: false,
  provider: webdriverio({
    hostname: '127.0.0.1',
    port: Number(port),
    transformRequest: (request: RequestInit) => ({
      ...request,
      body:
        typeof request.body === 'string' ? request.body.replaceAll('"browserName":"safari"', '"browserName":"MiniBrowser"') : request.body,
    }),
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    } as object,
  }),
  instances: [{ browser: 'safari' as const }],
});

export default defineConfig({
  optimizeDeps: { include: browserDependencies },
  test: {
    name: engine,
    include: ['tests/**/*.browser.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    globalSetup: ['tests/support/dates-in-node.ts'],
    expect: { poll: { timeout: 10_000 } },
    // One session at a time.
    fileParallelism: false,
    browser: engine === 'webkit' ? inWebKit() : engine === 'firefox' ? inFirefox() : inChromium(),
  },
});
