import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../scripts/entries.mjs';
import { type CommandLine, commandLine } from '../support/command-line.js';
import { htmlFaults } from '../support/html-faults.js';
import { validationFaults } from '../support/html-validator.js';
import { brokenFiles } from './broken-files.js';

let command: CommandLine;
beforeAll(async () => {
  command = await commandLine();
});
afterAll(() => command?.remove());

const content = resolve('tests/cli/content');
const contentFiles = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const inFolder = (name: string) => join(command.folder, name);
const read = (name: string) => readFileSync(inFolder(name), 'utf8');
const filesIn = (name: string) => readdirSync(inFolder(name), { recursive: true, encoding: 'utf8' });
const lines = (text: string) => text.split('\n').filter(Boolean);
const page = (headline: string) => JSON.stringify({ publisher: { name: 'Agency' }, article: { headline } });

describe('a folder of content files', () => {
  let result: Awaited<ReturnType<CommandLine['run']>>;
  beforeAll(async () => {
    result = await command.run(['render', content, '--out', 'site']);
  });

  test('is rendered without a problem', () => {
    expect([result.status, result.stdout]).toEqual([0, '']);
    expect(result.stderr).not.toMatch(/found|warning/);
  });

  test.each(contentFiles)('%s becomes valid HTML at the same place', async (name) => {
    const html = read(`site/${name.replace('.json', '.html')}`);
    expect([...(await validationFaults(html)), ...htmlFaults(html)]).toEqual([]);
  });

  test('is written with the files of the package that its pages name, and no others', () => {
    const others = filesIn('site').filter((name) => /\.(css|js)$/.test(name));
    expect(others.sort()).toEqual(['document.css', 'enhance-page.js', 'listing.css', 'rich-article.css', 'styles.css']);
    for (const name of others) expect(read(`site/${name}`), name).toBe(read(`package/dist/${name}`));
    expect(read('site/minimal.html').match(/href="[\w./-]*\.css"/g)).toEqual(['href="document.css"', 'href="styles.css"']);
    expect(read('site/fr/memo.html')).toContain('<link rel="stylesheet" href="../styles.css"/>');
    expect(read('site/listing.html')).toContain('href="listing.css"');
  });

  test('is in the languages of the contents', () => {
    expect(read('site/arabic.html')).toContain('<html lang="ar" dir="rtl">');
    expect(read('site/fr/memo.html')).toContain('<html lang="fr" dir="ltr">');
    expect(read('site/minimal.html')).toContain('<html lang="en" dir="ltr">');
  });

  test('has blocks in place of HTML and Markdown', () => {
    expect(read('site/sharepoint.html')).toMatch(/<h2[^>]*>Opening hours<\/h2>.*<th scope="col">Day<\/th>/s);
    expect(read('site/drupal.html')).toContain('<figcaption');
    expect(read('site/drupal.html')).not.toMatch(/data-entity|ms-rte/);
    expect(read('site/markdown.html')).toContain('From June on.');
  });
});

describe('broken files', () => {
  beforeAll(() => {
    mkdirSync(inFolder('broken'));
    for (const [name, { text }] of Object.entries(brokenFiles)) writeFileSync(inFolder(`broken/${name}.json`), text);
    writeFileSync(inFolder('broken/good.json'), page('Good'));
  });

  test(`give one line a problem, ${Object.keys(brokenFiles).length} files at once, and nothing is written`, async () => {
    const { status, stderr } = await command.run(['render', 'broken', '--out', 'unwritten', '--quiet']);
    expect(status).toBe(1);
    const expected = Object.entries(brokenFiles).flatMap(([name, { problems }]) => problems.map((text) => `broken/${name}.json: ${text}`));
    expect(
      lines(stderr)
        .filter((line) => !line.includes(': warning: '))
        .sort(),
    ).toEqual(expected.sort());
    expect(existsSync(inFolder('unwritten'))).toBe(false);
  });

  test('are reported by validate with the same words', async () => {
    const { status, stderr } = await command.run(['validate', 'broken/two-values.json']);
    expect([status, stderr]).toEqual([1, 'broken/two-values.json: line 1, column 4: found "{", expected the end of the file\n']);
  });
});

test('warnings do not stop, unless with --strict', async () => {
  const input = JSON.stringify({
    publisher: { name: 'Agency' },
    article: { headline: 'Tides', body: [['See ', { type: 'link', text: 'it', href: 'javascript:a' }]] },
  });
  const lenient = await command.run(['render', '-'], { input });
  expect(lenient).toMatchObject({ status: 0, stdout: expect.stringContaining('See it') });
  expect(lines(lenient.stderr)).toEqual([expect.stringMatching(/^standard input: page\.article\.body\[0\]\[1\]\.href: warning: /)]);
  expect(await command.run(['render', '-', '--strict'], { input })).toMatchObject({ status: 1, stdout: '' });
});

test('what a CMS leaves empty, writes as numbers or adds is no problem', async () => {
  const given = {
    id: 7,
    publisher: { name: 'Agency' },
    signIn: { href: null },
    photos: [],
    trail: [null],
    article: { headline: 2026, kicker: '', standfirst: null },
  };
  expect(await command.run(['validate', '-', '-q'], { input: JSON.stringify(given) })).toMatchObject({ status: 0, stderr: '' });
});

test('"-" is the standard input and output, also with a byte order mark', async () => {
  const { status, stdout, stderr } = await command.run(['render', '-', '--out', '-'], { input: `\ufeff${page('From a pipe')}` });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^<!DOCTYPE html>\n<html lang="en" dir="ltr">/);
  expect(stdout).toContain('From a pipe');
});

test('a reader that ends early is no fault', async () => {
  const child = command.start(['schema']);
  child.stdout?.destroy();
  expect(await once(child, 'close')).toEqual([0, null]);
});

describe('options', () => {
  test(`the language of the page is one of ${locales().length}: --locale, or that of the content, or English`, async () => {
    mkdirSync(inFolder('languages'));
    for (const lang of [...locales(), 'fr-BE', 'xx'])
      writeFileSync(inFolder(`languages/${lang}.json`), JSON.stringify({ article: { headline: 'A', lang } }));
    await command.run(['render', 'languages', '--out', 'by-language']);
    const tagOf = (html: string) => /<html lang="([^"]*)"/.exec(html)?.[1];
    for (const tag of locales()) expect(tagOf(read(`by-language/${tag}.html`))).toBe(tag);
    expect(tagOf(read('by-language/fr-BE.html'))).toBe('fr');
    expect(tagOf(read('by-language/xx.html'))).toBe('en');
    expect(tagOf((await command.run(['render', 'languages/fr.json', '--locale', 'pt-BR'])).stdout)).toBe('pt');
  });

  test('name further files, with their hashes (W3C Subresource Integrity)', async () => {
    const options = ['--assets', '/assets', '--integrity', '--stylesheet', '/own.css', '--script', '/own.js', '--theme', 'dark'];
    const { stdout } = await command.run(['render', '-', ...options], { input: page('A') });
    const hash = createHash('sha384')
      .update(readFileSync(inFolder('package/dist/styles.css')))
      .digest('base64');
    expect(stdout).toContain(`<link rel="stylesheet" href="/assets/styles.css" integrity="sha384-${hash}" crossorigin="anonymous"/>`);
    expect(stdout).toMatch(/assets\/styles\.css.*\/own\.css.*assets\/enhance-page\.js.*\/own\.js/s);
    expect(stdout).toContain('data-theme="dark"');
  });

  test('--inline-styles puts what a page needs of our stylesheets in it, before those of the site, and prints its hash (CSP Level 3)', async () => {
    const options = ['--inline-styles', '--stylesheet', 'own.css', '--assets', '/assets'];
    const { stdout, stderr } = await command.run(['render', '-', ...options], { input: page('A') });
    expect(stdout.match(/<link[^>]*stylesheet[^>]*>/g)).toEqual(['<link rel="stylesheet" href="own.css"/>']);
    const [, css = ''] = /<style>(.*?)<\/style>.*own\.css/s.exec(stdout) ?? [];
    expect(css).toContain('.pr-article-headline{');
    expect(css).not.toMatch(/\.pr-(quote|news-list|meeting-fact-box)\b/);
    expect(stderr).toBe(`index.html: style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'\n`);
    expect(await command.run(['render', '-', '-q', ...options], { input: page('A') })).toMatchObject({ stdout, stderr: '' });

    const { stderr: hashes } = await command.run(['render', content, '--out', 'inline', '--inline-styles']);
    expect(hashes.match(/^inline[\\/]fr[\\/]memo\.html: style-src 'sha256-.*'$/m)).toHaveLength(1);
    expect(lines(hashes)).toHaveLength(contentFiles.length + 1);
    expect(filesIn('inline').filter((name) => /\.(css|js)$/.test(name))).toEqual(['enhance-page.js']);
  });

  test('with --assets nothing but pages is written', async () => {
    await command.run(['render', '-', '--out', 'pages/', '--assets', 'https://cdn.example/pressroom-ui/'], { input: page('A') });
    expect(filesIn('pages')).toEqual(['index.html']);
  });

  test('--type takes the place of what the content says', async () => {
    const { status, stderr } = await command.run(['validate', '-', '--type', 'news-list-page'], { input: page('A') });
    expect([status, stderr]).toEqual([1, 'standard input: page: found nothing to show, expected "heading" or "list"\n']);
  });

  test('a mistake in them is one line, with where to find help', async () => {
    expect(await command.run(['render', '-', '--locale', 'xx'])).toEqual({
      status: 2,
      stdout: '',
      stderr: `pressroom-ui: found --locale "xx", expected one of ${locales().join(', ')}\nSee: npx pressroom-ui --help\n`,
    });
  });
});

test('--version and schema print what the package contains', async () => {
  expect((await command.run(['--version'])).stdout.trim()).toBe(JSON.parse(read('package/package.json')).version);
  expect((await command.run(['schema', '--type', 'news-list-page'])).stdout).toBe(read('package/dist/schema/news-list-page.json'));
});

test('messages have colours where they are wanted only', async () => {
  const input = '[]';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  const colour = /\u001b\[/;
  expect((await command.run(['validate', '-'], { input })).stderr).not.toMatch(colour);
  expect((await command.run(['validate', '-'], { input, env: { FORCE_COLOR: '1', NO_COLOR: '' } })).stderr).not.toMatch(colour);
});

describe('--watch', () => {
  test('renders once after a change, also of a broken file, and ends on SIGINT', async () => {
    mkdirSync(inFolder('watched'));
    writeFileSync(inFolder('watched/a.json'), page('First'));
    const child = command.start(['render', 'watched', '--out', 'live', '--watch']);
    let output = '';
    child.stderr?.on('data', (data) => (output += data));
    const until = async (text: string) => {
      await expect.poll(() => output, { timeout: 20_000 }).toContain(text);
    };
    await until('Waiting for changes');
    expect(read('live/a.html')).toContain('First');

    output = '';
    writeFileSync(inFolder('watched/a.json'), '{');
    await until('expected "}"');
    expect(read('live/a.html')).toContain('First');

    output = '';
    writeFileSync(inFolder('watched/a.json'), page('Second'));
    writeFileSync(inFolder('watched/a.json'), page('Third'));
    writeFileSync(inFolder('watched/notes.txt'), 'Not content');
    await until('Wrote');
    // Long enough for a second time, if there were one.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(output.match(/Wrote/g)).toHaveLength(1);
    expect(read('live/a.html')).toContain('Third');

    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

describe('without the optional peers', () => {
  let bare: string;
  beforeAll(() => {
    // Outside the repository, whose packages Node would find.
    bare = mkdtempSync(join(tmpdir(), 'pressroom-ui-bare-'));
    cpSync(inFolder('package'), join(bare, 'node_modules/pressroom-ui'), { recursive: true });
    for (const name of ['react', 'react-dom', '@radix-ui', 'jsonc-parser'])
      symlinkSync(resolve('node_modules', name), join(bare, 'node_modules', name), 'junction');
  });
  afterAll(() => rmSync(bare, { recursive: true, force: true }));
  const validate = (input: string) =>
    spawnSync(process.execPath, [join(bare, 'node_modules/pressroom-ui/dist/cli/pressroom-ui.js'), 'validate', '-', '-q'], {
      input,
      encoding: 'utf8',
    });

  test('HTML and Markdown name the packages to install, and other content needs none', () => {
    const withBody = (body: object) => JSON.stringify({ publisher: { name: 'Agency' }, article: { headline: 'A', body } });
    expect(validate(withBody({ html: '<p>A' }))).toMatchObject({
      status: 1,
      stderr: 'standard input: page.article.body: found HTML, expected the packages that read it. Run: npm install parse5\n',
    });
    expect(validate(withBody({ markdown: 'A' })).stderr).toContain('npm install parse5 micromark micromark-extension-gfm');
    expect(validate(withBody(['A']))).toMatchObject({ status: 0, stderr: '' });
  });

  test('React is named if it is missing', () => {
    rmSync(join(bare, 'node_modules/react-dom'));
    expect(validate(page('A'))).toMatchObject({
      status: 2,
      stderr: 'pressroom-ui: found no package react-dom, expected react and react-dom. Run: npm install react react-dom\n',
    });
  });
});
