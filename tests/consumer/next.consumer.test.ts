import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { apart, built, islands } from '../../scripts/entries.mjs';
import { seed } from '../../stories/fixtures/seed.js';
import { inBrowser } from '../package/imports.js';
import { consume } from '../support/consumer.js';
import { followsLinksWithoutReload, open, passesSharedChecks } from '../support/consumer-checks.js';
import { run } from '../support/processes.js';

const article = '/news/tidal-flats';
const start = (command: string) => ['node_modules/.bin/next', command, '--hostname', '127.0.0.1', '--port', '{port}'];

const consumer = consume({
  example: 'next',
  serve: start('start'),
  without: {
    'app/page.tsx': 'export default function Page() { return <h1>Blank</h1>; }',
    'app/news/tidal-flats/page.tsx': 'export default function Page() { return <h1>Blank</h1>; }',
  },
});

passesSharedChecks(consumer, article);
followsLinksWithoutReload(consumer, article, 'News – Agency for Coastal Waters');

// Next.js, "generateMetadata": a layout's title wins over one that a component renders, but not over an absolute one of the page.
describe('generateMetadata', () => {
  const headOf = async (path: string) => {
    const { page } = await open(consumer, path, { javaScriptEnabled: false });
    return page.evaluate(() => {
      const attribute = (selector: string, name: string) =>
        [...document.head.querySelectorAll(selector)].map((one) => one.getAttribute(name));
      return {
        titles: [...document.querySelectorAll('title')].filter((title) => !title.closest('svg')).map((title) => title.textContent),
        descriptions: attribute('meta[name=description]', 'content'),
        ogTitles: attribute('meta[property="og:title"]', 'content'),
        types: attribute('meta[property="og:type"]', 'content'),
        canonical: attribute('link[rel=canonical]', 'href'),
        languages: attribute('link[hreflang]', 'hreflang'),
        feeds: attribute('link[type="application/atom+xml"]', 'href'),
        robots: attribute('meta[name=robots]', 'content'),
        cards: attribute('meta[name="twitter:card"]', 'content'),
        structuredData: document.querySelectorAll('script[type="application/ld+json"]').length,
      };
    });
  };

  test('gives an article its own title, once, and no description of another page, whatever the layout says', async () => {
    expect(await headOf(article)).toEqual({
      titles: [`${seed.article.headline} – Eurojust`],
      descriptions: [],
      ogTitles: [seed.article.headline],
      types: ['article'],
      canonical: [seed.url],
      languages: [],
      feeds: [],
      robots: ['max-image-preview:large'],
      cards: ['summary'],
      structuredData: 1,
    });
  });

  test('gives a list its title, feed and versions in other languages', async () => {
    expect(await headOf('/')).toMatchObject({
      titles: ['News – Agency for Coastal Waters'],
      ogTitles: ['News'],
      types: ['website'],
      languages: ['en', 'fr', 'x-default'],
      feeds: ['https://coast.example/news.atom'],
      structuredData: 1,
    });
  });
});

// Development reports hydration errors in detail.
test('hydrates the page in development without a message', async () => {
  const server = await consumer.start(...start('dev'));
  onTestFinished(server.close);
  const { page, messages } = await open({ browser: consumer.browser, address: server.address }, article);
  await page.locator('[data-command="copy-link"]').click();
  await page.locator('[data-copied]:not(:empty)').waitFor();
  await page.waitForLoadState('networkidle');
  expect(messages.filter((message) => !/^(log|info): \[(HMR|Fast Refresh)\]/.test(message))).toEqual([]);
});

test('loads script of ours beside React', async () => {
  expect((await consumer.compareScript([article]))[article]).toBeGreaterThan(0);
});

// Webpack lists the modules that it has bundled.
describe('the part of the package in the browser bundle', () => {
  let modules: string[];
  beforeAll(async () => {
    for (const file of ['app/page.tsx', 'app/news/tidal-flats/page.tsx'])
      consumer.write({ [file]: readFileSync(join('examples/next', file), 'utf8') });
    consumer.write({ 'next.config.mjs': listingModules });
    await run(consumer.folder, 'npx', 'next', 'build', '--webpack');
    modules = JSON.parse(readFileSync(consumer.path('client-modules.json'), 'utf8'));
  });

  // The page under test uses every island except those with a separate entry point.
  const used = Object.entries(islands()).flatMap(([name, files]) => (apart.includes(name) ? [] : files));
  const inPackage = (files: Iterable<string>) => [...files].map((file) => built(file).replace('dist/', '')).sort();

  // Components are `.tsx`; what islands attach to the page (`*.behaviour.ts` and its helpers) is not.
  const isComponent = (file: string) => existsSync(join('src', file.replace(/\.js$/, '.tsx')));

  test('contains only the islands of components and templates, and no metadata or messages', () => {
    const notScript = modules.filter(
      (file) => /^(metadata|locales)\//.test(file) || (/^(components|templates)\//.test(file) && isComponent(file)),
    );
    expect(notScript).toEqual(inPackage(used));
  });

  test('contains the islands and their imports, and nothing else', () => {
    expect(modules).toEqual(inPackage(inBrowser(used)));
  });
});

const listingModules = `
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const packageFolder = resolve('node_modules/pressroom-ui/dist');
const listClientModules = (compiler) => {
  compiler.hooks.done.tap('list client modules', ({ compilation }) => {
    const modules = [...compilation.modules].flatMap((module) => [...(module.modules ?? [module])]);
    const files = modules.map(({ resource = '' }) => relative(packageFolder, resource)).filter((file) => /^[^.].*\\.js$/.test(file));
    writeFileSync('client-modules.json', JSON.stringify([...new Set(files)].sort()));
  });
};
export default {
  webpack: (config, { isServer }) => {
    if (!isServer) config.plugins.push(listClientModules);
    return config;
  },
};
`;
