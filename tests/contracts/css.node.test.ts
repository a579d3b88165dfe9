import { transform } from 'lightningcss';
import { expect, test } from 'vitest';
import { bundleCss, componentStylesheets, furtherStylesheets, stylesheets } from '../../scripts/css.mjs';
import { declarationsIn } from '../../stories/support/declarations.js';
import { classFaults, cssFaults, hasFaults, motionFaults, outlineFaults, sharedStyleFaults, shorthandFaults } from './css.js';
import { readFiles } from './files.js';

const code = readFiles('src', /\.tsx?$/);
const css = readFiles('src', /\.css$/);

test('components and stylesheets use the same classes', () => {
  expect(classFaults(code, css)).toEqual([]);
  expect(classFaults({ 'a.tsx': '<p className="pr-a pr-b">' }, { 'a.css': '.pr-a {} .pr-c {}' })).toEqual([
    expect.stringContaining('pr-b'),
    expect.stringContaining('pr-c'),
  ]);
});

test('stylesheets use logical properties and colour tokens', () => {
  expect(cssFaults(css)).toEqual([]);
  expect(cssFaults({ 'a.css': '.pr-a {\n  margin-left: 1px;\n  color: #fff;\n}' })).toEqual([
    expect.stringContaining('margin-left'),
    expect.stringContaining('#fff'),
  ]);
});

test('declarations are read with the rules around them', () => {
  const [declaration, ...others] = declarationsIn('@media print {\n  .a,\n  .b {\n    color: red; /* x: y */\n    margin: 0\n  }\n}');
  expect(declaration).toMatchObject({ property: 'color', value: 'red', selector: '.a, .b', around: ['@media print'] });
  expect(others.map(({ property, value }) => [property, value])).toEqual([['margin', '0']]);
});

test('shorthands have the same value on the left and the right', () => {
  expect(shorthandFaults(css)).toEqual([]);
  const faulty = ['padding: 0 0 0 1rem', 'margin: 0 var(--a) 0 calc(-1 * var(--a))', 'inset: 0 auto 0 0', 'border-radius: 4px 0 0 4px'];
  for (const text of faulty) expect(shorthandFaults({ 'a.css': `.pr-a { ${text}; }` })).toEqual([expect.stringContaining(text)]);
  const fine = ['padding: 0 max(1rem, (100% - 2rem) / 2) 1rem', 'margin: 0 auto 1px auto', 'border-radius: 0 0 4px 4px'];
  for (const text of fine) expect(shorthandFaults({ 'a.css': `.pr-a { ${text}; }` })).toEqual([]);
});

test('no rule asks every element what it contains', () => {
  expect(hasFaults(css)).toEqual([]);
  for (const selector of [':where(:has(> .pr-b))', ':has(.pr-b) .pr-a', '.pr-a > :not(:has(a))'])
    expect(hasFaults({ 'a.css': `${selector} { color: red; }` })).toEqual([expect.stringContaining(selector)]);
  for (const selector of [':where(a, button):has(> .pr-b)', '.pr-a:not(:has(a))', ':where([lang]:has(a))'])
    expect(hasFaults({ 'a.css': `${selector} { color: red; }` })).toEqual([]);
});

test('no outline is taken away, but from the target of a skip link', () => {
  expect(outlineFaults(css)).toEqual([]);
  for (const text of ['outline: none', 'outline: 0', 'outline-style: none', 'outline: 3px solid transparent'])
    expect(outlineFaults({ 'a.css': `.pr-a:focus { ${text}; }` })).toEqual([expect.stringContaining(text)]);
});

test('nothing moves for readers who asked for less motion', () => {
  expect(motionFaults(css)).toEqual([]);
  const moves = '.pr-a { transition: rotate 1s; }';
  expect(motionFaults({ 'a.css': moves })).toEqual([expect.stringContaining('transition')]);
  expect(motionFaults({ 'a.css': `@media (prefers-reduced-motion: no-preference) { ${moves} }` })).toEqual([]);
});

test('published stylesheets use :dir(), not a list of languages', () => {
  const published = bundleCss('src/styles/all.css');
  expect(published).toContain(':dir(rtl)');
  // The list of languages that Lightning CSS writes for `:dir()` if it is not excluded. Rules may list others.
  const { code } = transform({
    filename: 'a.css',
    code: Buffer.from('.a:dir(rtl) { color: red }'),
    minify: true,
    targets: { chrome: 112 << 16 },
  });
  const [compiled = ''] = /:lang\(ae\).*:lang\(\w+\)/.exec(code.toString()) ?? [];
  expect(compiled).toContain(':lang(fa)');
  expect(published).not.toContain(compiled);
});

// CSS Syntax 3, "Determine the fallback encoding": a stylesheet without an encoding of its own has that of the document.
test('published stylesheets mean the same in every encoding', () => {
  const published = [...Object.values({ ...stylesheets, ...furtherStylesheets }), ...Object.values(componentStylesheets())];
  expect(published.filter((file) => /[^\0-\x7f]/.test(bundleCss(file)))).toEqual([]);
  expect(bundleCss('src/components/quote/quote.css')).toContain(String.raw`content:"\2014  "`);
});

test('every component is in one of the stylesheets, and all of these are in the complete one', () => {
  const { all, ...parts } = stylesheets;
  const index = Object.values(parts)
    .map((file) => css[file])
    .join('\n');
  for (const file of Object.values(parts)) expect(css[all]).toContain(file.replace('src/styles/', './'));
  for (const file of Object.values(componentStylesheets())) {
    expect(index, `Add @import "${file.replace('src/', '../')}" layer(pr.components); to src/styles/index.css.`).toContain(
      file.replace('src/', '../'),
    );
  }
});

test('shared stylesheets style no component by name', () => {
  expect(sharedStyleFaults(code, css)).toEqual([]);
  expect(
    sharedStyleFaults(
      {
        'src/components/a/a.tsx': '<p className="pr-a pr-both">',
        'src/components/b/b.tsx': '<p className="pr-both">',
        'src/elements/icon.tsx': '<svg className="pr-icon">',
      },
      { 'src/styles/print.css': '@media print { .pr-a, .pr-both, .pr-icon {} }', 'src/components/a/a.css': '.pr-a {}' },
    ),
  ).toEqual([expect.stringContaining('src/styles/print.css styles pr-a, which only src/components/a writes')]);
});
