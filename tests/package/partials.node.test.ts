import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files } from '../../scripts/partials/files.js';
import { indent } from '../../scripts/partials/indent.js';
import { fields, partials } from '../../scripts/partials/partials.js';
import { validationFaults } from '../support/html-validator.js';
import { documentWith } from '../support/partial-document.js';

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
