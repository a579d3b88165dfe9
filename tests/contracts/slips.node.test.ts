import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compilerIn } from '../../scripts/slips/compile.mjs';
import { slipFaults, slips } from '../../scripts/slips/slips.mjs';
import { tableOf } from '../../scripts/slips/table.mjs';

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

test('every slip can still be made, and asks tests that exist', () => {
  expect(slipFaults(slips, read), 'The code has changed: correct the slip in scripts/slips, or remove it.').toEqual([]);
  expect(Object.values(slips).flat().length).toBeGreaterThanOrEqual(80);
});

test('slips that cannot be made are reported', () => {
  const slip = { breaks: 'It breaks.', file: 'a.ts', find: 'one', replace: 'two', tests: ['a.test.ts'] };
  const files: Record<string, string> = { 'a.ts': 'one two two', 'a.test.ts': '', 'a.page.test.ts': '' };
  const faults = (change: Partial<typeof slip>) => slipFaults({ kind: [{ ...slip, ...change }] }, (file) => files[file]);
  expect(faults({})).toEqual([]);
  expect(faults({ file: 'b.ts' })).toEqual([expect.stringContaining('b.ts does not exist')]);
  expect(faults({ find: 'two', replace: '' })).toEqual([expect.stringContaining('2 times instead of once')]);
  expect(faults({ find: 'none' })).toEqual([expect.stringContaining('0 times instead of once')]);
  expect(faults({ replace: 'one' })).toEqual([expect.stringContaining('changes nothing')]);
  expect(faults({ tests: [] })).toEqual([expect.stringContaining('asks no test')]);
  expect(faults({ tests: ['b.test.ts'] })).toEqual([expect.stringContaining('b.test.ts, which does not exist')]);
  expect(faults({ tests: ['a.page.test.ts'] })).toEqual([expect.stringContaining('stylesheets only')]);
  expect(slipFaults({ kind: [slip, slip] }, (file) => files[file])).toEqual([expect.stringContaining('is there twice')]);
});

test('a slip that does not compile is told from one that does, also where another file depends on it', () => {
  const copy = mkdtempSync(join(tmpdir(), 'pressroom-compile-'));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  mkdirSync(join(copy, 'src'));
  const write = (file: string, text: string) => writeFileSync(join(copy, file), text);
  write('tsconfig.json', '{ "compilerOptions": { "strict": true, "noUnusedLocals": true, "types": [] } }');
  write('src/one.ts', 'export const one = 1;');
  write('src/two.ts', "import { one } from './one.js';\nexport const two: number = one + 1;");
  write('src/one.css', 'a { color: red }');
  const compile = compilerIn(copy);
  write('src/one.ts', 'const unused = 2;\nexport const one = 3;');
  expect(compile('src/one.ts')).toBe('');
  write('src/one.ts', "export const one = 'three';");
  expect(compile('src/one.ts')).toMatch(/^src\/two\.ts.*TS2322/);
  write('src/one.ts', 'export const one = 3;');
  expect(compile('src/one.ts')).toBe('');
  expect(compile('src/one.css')).toBe('');
  write('src/one.css', 'a { color: red');
  expect(compile('src/one.css')).toBe('');
  write('src/one.css', 'a { color: red } }');
  expect(compile('src/one.css')).toContain('one.css');
});

test('the table of slips names the test that noticed each, and counts none that was refused', () => {
  const slip = (breaks: string) => ({ breaks, file: 'src/a.ts', find: '', replace: '', tests: [] });
  const noticed = [slip('A | B.'), { noticedBy: 'shows\n a and b' }] as const;
  expect(tableOf([[...noticed]])).toEqual({
    text: `| slip | in | noticed by |
| --- | --- | --- |
| A \\| B. | \`src/a.ts\` | shows a and b |

1 of 1 slips noticed (100 %).
`,
    isEnough: true,
  });
  const { text, isEnough } = tableOf([[...noticed], [slip('C.'), {}], [slip('D.'), { refused: 'does not compile' }]]);
  expect(text).toContain('| C. | `src/a.ts` | **nothing** |\n| D. | `src/a.ts` | **does not compile** |');
  expect(text).toContain('1 of 3 slips noticed (33 %), 1 refused.');
  expect(isEnough).toBe(false);
  const many = Array.from({ length: 99 }, () => [...noticed] as [(typeof noticed)[0], (typeof noticed)[1]]);
  expect(tableOf([...many, [slip('C.'), {}]]).isEnough, 'one of a hundred may be missed').toBe(true);
  expect(tableOf([...many, [slip('D.'), { refused: 'does not run' }]]).isEnough, 'none may be refused').toBe(false);
});
