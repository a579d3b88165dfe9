import { transform } from 'lightningcss';
import { expect, test } from 'vitest';
import { bundleCss, componentStylesheets, stylesheets } from '../../scripts/css.mjs';
import { classFaults, cssFaults, sharedStyleFaults } from './css.js';
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

test('published stylesheets use :dir(), not a list of languages', () => {
  const published = new TextDecoder().decode(bundleCss('src/styles/all.css'));
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
