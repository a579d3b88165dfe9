import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Figures, resultsFolder } from '../../scripts/consumer-table.mjs';
import { freePort } from '../../scripts/free-port.mjs';
import { pack } from '../../scripts/pack.mjs';
import { seed } from '../../stories/fixtures/seed.js';
import { launch } from './browser.js';
import { run, start } from './processes.js';
import { serveFolder } from './static-files.js';

export interface Recipe {
  /** The folder of `examples`. */
  example: string;
  /**
   * The file with the content of the page.
   * @default page.json
   */
  content?: string;
  /** Further files that replace those of the example. */
  files?: Record<string, string>;
  /** The command that starts the server, or the folder with static files that the build has written. */
  serve?: string[] | string;
  /** Files that turn the example into one without Pressroom UI, with which its script is compared. Without them, all script is ours. */
  without?: Record<string, string>;
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + lstatSync(join(parentPath, name)).size, 0);

/** An example of `examples`, copied to a temporary folder with the seed page as its content, and installed from the packed package. */
class Consumer {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'pressroom-ui-consumer-')));
  readonly figures: Figures = { date: new Date().toISOString().slice(0, 10), passed: 0, failed: 0, install: 0, installed: 0, own: 0 };
  browser!: Browser;
  private readonly closing: (() => Promise<void>)[] = [];
  /** The address of the site. */
  address = '';

  constructor(readonly recipe: Recipe) {}

  path(file: string): string {
    return join(this.folder, file);
  }

  write(files: Record<string, string>) {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(this.path(name)), { recursive: true });
      writeFileSync(this.path(name), text);
    }
  }

  /** Copies the example, installs it as users do, and builds it if it has something to serve. */
  async prepare(): Promise<void> {
    const { example, content = 'page.json', files = {}, serve } = this.recipe;
    cpSync(join('examples', example), this.folder, { recursive: true });
    this.write({ [content]: JSON.stringify(seed), ...files });
    const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', await pack()];
    this.figures.install = (await run(this.folder, 'npm', ...install)).seconds;
    this.figures.installed = sizeOf(this.path('node_modules'));
    this.figures.own = sizeOf(this.path('node_modules/pressroom-ui'));
    if (!serve) return;
    await this.build();
    this.browser = await launch();
    this.closing.push(() => this.browser.close());
    await this.serve();
  }

  private async build() {
    this.figures.build ??= (await run(this.folder, 'npm', 'run', 'build')).seconds;
  }

  private async serve() {
    const from = performance.now();
    const { serve = 'dist' } = this.recipe;
    const site = typeof serve === 'string' ? await serveFolder(this.path(serve)) : await this.start(...serve);
    this.figures.start ??= (performance.now() - from) / 1000;
    this.address = site.address;
    if (typeof serve === 'string') this.closing.push(site.close);
  }

  /** Starts a server. `{port}` in its arguments stands for the port. It is ended with the consumer, at the latest. */
  async start(...command: string[]) {
    const port = await freePort();
    const [name = '', ...args] = command.map((word) => word.replace('{port}', String(port)));
    const server = await start(this.folder, port, name, ...args);
    this.closing.push(server.close);
    return server;
  }

  /** Compares the script that the pages load with that of the same site without our package. */
  async compareScript(paths: string[]): Promise<Record<string, number>> {
    const { without } = this.recipe;
    const bytes = await this.scriptOf(paths);
    if (without) {
      await this.stop();
      this.write(without);
      await run(this.folder, 'npm', 'run', 'build');
      this.browser = await launch();
      this.closing.push(() => this.browser.close());
      await this.serve();
      const rest = await this.scriptOf(paths);
      for (const path of paths) bytes[path] = (bytes[path] ?? 0) - (rest[path] ?? 0);
    }
    this.figures.script = bytes;
    return bytes;
  }

  private async scriptOf(paths: string[]) {
    const bytes: Record<string, number> = {};
    for (const path of paths) {
      const page = await this.browser.newPage();
      const bodies: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script' && response.ok()) bodies.push(response.body());
      });
      await page.goto(new URL(path, this.address).href, { waitUntil: 'networkidle' });
      bytes[path] = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
      await page.close();
    }
    return bytes;
  }

  private async stop() {
    for (const close of this.closing.splice(0).reverse()) await close();
  }

  /** Ends everything that was started, records the figures and removes the folder. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(resultsFolder, { recursive: true });
    writeFileSync(join(resultsFolder, `${this.recipe.example}.json`), JSON.stringify(this.figures));
  }
}

export type { Consumer };

/** Prepares an example for the tests of a file, counts those that pass, and removes it at their end. */
export function consume(recipe: Recipe): Consumer {
  const consumer = new Consumer(recipe);
  beforeAll(() => consumer.prepare());
  afterEach(({ task }) => {
    consumer.figures[task.result?.state === 'pass' ? 'passed' : 'failed'] += 1;
  });
  afterAll(() => consumer.remove());
  return consumer;
}
