import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { components, subpaths } from '../../scripts/entries.mjs';

const readme = readFileSync('README.md', 'utf8');

test('every example of the README compiles', () => {
  const examples = [...readme.matchAll(/```tsx\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  expect(examples.length).toBeGreaterThan(0);
  const folder = resolve('.cache/readme');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  examples.forEach((code, index) => {
    writeFileSync(join(folder, `example-${index}.tsx`), code);
  });
  const paths = Object.fromEntries(Object.entries(subpaths()).map(([path, file]) => [path.replace('.', 'pressroom-ui'), [resolve(file)]]));
  writeFileSync(join(folder, 'css.d.ts'), "declare module '*.css';");
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions: { paths }, include: ['.'], exclude: [] }),
  );
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], { encoding: 'utf8' });
  } catch (error) {
    expect.fail(`An example does not compile:\n${(error as { stdout: string }).stdout}`);
  }
});

test('the README begins with the two commands, and names every component', () => {
  expect(readme.split('\n').slice(0, 8).join('\n')).toMatch(/npm ci && npm start[\s\S]*npm cit/);
  const names = components().map((name) => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()));
  for (const name of names) expect(readme).toContain(`| \`${name}\``);
});
