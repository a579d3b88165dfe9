import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files } from '../../scripts/partials/files.js';
import { indent } from '../../scripts/partials/indent.js';
import { containers, fields, partials } from '../../scripts/partials/partials.js';
import { validationFaults } from '../support/html-validator.js';

const outOfDate = 'html/ is out of date. Run: npm run partials';
const all = partials();

test('the partials are those of the components', () => {
  const expected = files();
  const found = readdirSync('html', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/').replace('html/', ''));
  expect(found.sort(), outOfDate).toEqual(Object.keys(expected).sort());
  for (const [name, text] of Object.entries(expected)) expect(readFileSync(join('html', name), 'utf8'), outOfDate).toBe(text);
});

/** A document with a partial: its reference targets are there, as on a page. */
const documentWith = (component: string, html: string) => {
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id).filter((id) => !html.includes(`id="${id}"`));
  const container = containers[component] ?? 'div';
  return `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><${container}>${html}</${container}>${[...new Set(targets)]
    .map((id) => `<p id="${id}">b</p>`)
    .join('')}</body></html>`;
};

test.each([...new Set(all.map(({ component }) => component))])('%s is valid in every state', async (component) => {
  for (const { file, html } of all.filter((partial) => partial.component === component))
    expect(await validationFaults(documentWith(component, html)), file).toEqual([]);
});

describe('indentation', () => {
  test('adds white space between elements only', () => {
    const html = '<ul><li><a href="/a">A  b</a> and <b>c</b></li><li><div><p>d\u00a0e</p><p>f &lt; g</p></div></li></ul>';
    expect(indent(html).replace(/\n */g, '')).toBe(html.replace('\u00a0', '&nbsp;'));
  });

  test('leaves a line of text alone', () => {
    const text = `<p><b>${'word '.repeat(30)}</b><i>next</i></p>`;
    expect(indent(text)).toBe(`${text}\n`);
  });

  test('writes long lists of attributes in lines, with their values unchanged', () => {
    const tag = `<div title="a &quot;b&quot; &amp; c" data-a="${'x'.repeat(120)}"><p>d</p></div>`;
    expect(indent(tag)).toBe(`<div\n    title="a &quot;b&quot; &amp; c"\n    data-a="${'x'.repeat(120)}"\n>\n  <p>d</p>\n</div>\n`);
  });
});

test('the comment names the texts that the HTML shows, and no others', () => {
  const props = {
    trail: [
      { label: 'A & B', href: '/a' },
      { label: 'C', unused: 'D' },
    ],
    kind: 'E',
  };
  expect(fields(props, '<a href="/a">A &amp; B</a> C')).toEqual(['trail[].label', 'trail[].href']);
});
