import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, subpaths } from '../../scripts/entries.mjs';
import { unpack } from '../../scripts/pack.mjs';
import { readTypes } from './public-types.js';

const folder = mkdtempSync(join(tmpdir(), 'pressroom-ui-types-'));
let types: ReturnType<typeof readTypes>;

beforeAll(async () => {
  await unpack(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'));
  types = readTypes(Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')])));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A locale module exports one `Locale`, whose types the main entry point exports.
test.each(Object.entries(subpaths()).filter(([path]) => !path.startsWith('./locales/')))(
  '%s exports every type that its signatures mention',
  (_, file) => {
    const entry = built(file, 'd.ts');
    expect(types.exportsOf(entry)).not.toEqual([]);
    expect(types.missingFrom(entry), `Export them as types from ${file}.`).toEqual([]);
  },
);

// docs/decisions/051
test('every field that content may leave out may be null or undefined', () => {
  const content = types.exportsOf('dist/index.d.ts').filter(({ file, name }) => file.startsWith('dist/content/') && !/^Read/.test(name));
  expect(content.length).toBeGreaterThan(50);
  expect(content.flatMap((declared) => types.optionalWithout(declared, ['| null | undefined']))).toEqual([]);
});

test('every other property that may be left out may be undefined', () => {
  const inputs = Object.values(subpaths())
    .flatMap((file) => types.exportsOf(built(file, 'd.ts')))
    .filter(({ name }) => /(Props?|Options|Slots)$/.test(name));
  expect(inputs.length).toBeGreaterThan(30);
  expect(inputs.flatMap((declared) => types.optionalWithout(declared, ['| undefined', ': ReactNode']))).toEqual([]);
});

test('detects a property that may be left out, but neither null nor undefined', () => {
  const { optionalWithout } = readTypes({ 'dist/a.d.ts': 'export interface AProps {\n    a?: string;\n    b?: string | undefined;\n}\n' });
  expect(optionalWithout({ file: 'dist/a.d.ts', name: 'AProps' }, ['| undefined'])).toEqual(['AProps: a?: string;']);
});

test('detects a missing type of a signature, also behind a private type', () => {
  const made = readTypes({
    'dist/a/exports.d.ts': "export { A, type AProps } from './a.js';",
    'dist/a/a.d.ts': `import type { B, C as D } from '../b.js';
import type { ReactNode } from 'react';
/** Says \`Nothing\`. */
export interface AProps extends Own {
    /** Not one of \`Other\`. */
    b?: B;
    kind: 'Kind';
    node: ReactNode;
}
type Own = {
    d: D;
};
export declare function A({ b }: AProps): undefined;
`,
    'dist/b.d.ts': 'export interface B {\n}\nexport type C = string;\n',
  });
  expect(made.missingFrom('dist/a/exports.d.ts')).toEqual(['B (dist/b.d.ts)', 'C (dist/b.d.ts)']);
});
