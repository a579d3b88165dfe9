import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNewsPage } from '../../src/content/exports.js';

const read = (file: string) => readFileSync(file, 'utf8');
const names = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const { version } = JSON.parse(read('package.json'));

describe.each(names)('examples/%s', (name) => {
  const folder = join('examples', name);

  test('is described in a few lines, listed, and tried by a test', () => {
    expect(read(join(folder, 'README.md')).trim().split('\n').length).toBeLessThanOrEqual(7);
    expect(read('examples/README.md')).toContain(`[${name}](${name})`);
    expect(existsSync(`tests/consumer/${name}.consumer.test.ts`)).toBe(true);
  });

  test('uses this version, and content without problems', () => {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) return expect(name).toBe('sharepoint');
    expect(JSON.parse(read(manifest)).dependencies['pressroom-ui']).toBe(`^${version}`);
    const [content = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(page|tidal-flats)\.json$/.test(file),
    );
    expect(read(join(folder, content)), 'all examples have the same page').toBe(read('examples/static/page.json'));
    expect(readNewsPage(JSON.parse(read(join(folder, content)))).problems).toEqual([]);
  });
});
