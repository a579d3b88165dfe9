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
