import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from '../../scripts/reference.mjs';
import { emptySurface, readModule, readStylesheet } from '../../scripts/reference-sources.mjs';
import { bare, readFiles } from './files.js';

const reference = readFileSync('docs/reference.md', 'utf8');

test('the reference is up to date', () => {
  expect(reference, 'docs/reference.md is out of date. Run: npm run reference').toBe(build());
});

test('the reference lists every class, attribute and custom property of the stylesheets', () => {
  const css = bare(Object.values(readFiles('src', /\.css$/)).join('\n'));
  const names = [
    ...[...css.matchAll(/\.(pr-[\w-]+)/g)].map((match) => match[1]),
    ...[...css.matchAll(/\[(data-(?!theme)[\w-]+)/g)].map((match) => match[1]),
    ...[...css.matchAll(/var\((--pr-[\w-]+)/g)].map((match) => match[1]),
  ];
  expect([...new Set(names)].filter((name) => !reference.includes(`\`${name}\``))).toEqual([]);
});

test('reads classes, values, custom properties and their defaults from stylesheets', () => {
  const surface = emptySurface();
  readStylesheet(
    surface,
    `/* What it is. */
.pr-a {
  --pr-on: ;
  gap: var(--pr-a-gap, calc(1rem + var(--pr-space-1)));
}
/* Not about it. */
.pr-b[data-x="y"]:hover {
}`,
  );
  expect([...surface.classes].map(([name, { note }]) => [name, note])).toEqual([
    ['pr-a', 'What it is.'],
    ['pr-b', ''],
  ]);
  expect(surface.attributes.get('data-x')?.values).toEqual(new Set(['y']));
  expect(surface.set).toEqual(new Set(['--pr-on']));
  expect([...surface.read]).toEqual([
    ['--pr-a-gap', 'calc(1rem + var(--pr-space-1))'],
    ['--pr-space-1', ''],
  ]);
});

test('reads elements, attributes and their values from modules', () => {
  const surface = emptySurface();
  readModule(
    surface,
    'a.tsx',
    `export const A = ({ on, value }: { on?: 'data-type' }) => (
      <p {...rest} className={classNames('pr-a', on && 'pr-a-on')} data-on={on ? '' : undefined} data-kind={on ? 'x' : value}>
        <b {...(on && { 'data-before': 'y' })} />
      </p>
    );
    root.dataset.fileName = '';
    root.querySelector(\`[data-tab="\${value}"]\`);`,
  );
  expect([...surface.classes].map(([name, { elements }]) => [name, [...elements]])).toEqual([
    ['pr-a', ['p']],
    ['pr-a-on', ['p']],
  ]);
  expect([...surface.attributes].map(([name, { on, values }]) => [name, [...on], [...values]])).toEqual([
    ['data-on', ['pr-a'], ['']],
    ['data-kind', ['pr-a'], ['x', '…']],
    ['data-before', [], ['y']],
    ['data-file-name', [], []],
    ['data-tab', [], []],
  ]);
});
