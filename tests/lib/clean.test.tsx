import { createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleTable } from '../../src/index.js';
import { clean, cleanProps } from '../../src/lib/clean.js';

test('what is null or undefined is left out, however deep', () => {
  expect(clean({ a: null, b: undefined, c: [{ d: null, e: 0 }, null], f: '', g: false })).toEqual({ c: [{ e: 0 }], f: '', g: false });
  expect(clean(null)).toBeNull();
});

test('the cells of a table keep their places', () => {
  expect(clean(['a', null, 'b'])).toEqual(['a', '', 'b']);
  const html = renderToStaticMarkup(
    <ArticleTable table={{ caption: 'Votes', columns: ['Body', null as never, 'For'], rows: [['Council', null as never, '12']] }} />,
  );
  expect(html).toContain('<th scope="col">Body</th><th scope="col"></th><th scope="col">For</th>');
  expect(html).toContain('<th scope="row">Council</th><td></td><td>12</td>');
});

test('what is no plain data stays as it is: dates, elements, and what React looks after', () => {
  const props = {
    stamp: new Date(0),
    logo: <img alt="" key={null} />,
    ref: createRef(),
    children: [null, 'b'],
    locale: { tag: null },
    links: [null],
    label: null,
  };
  const { stamp, logo, ref, children, locale } = props;
  const cleaned = cleanProps(props);
  expect(cleaned).toEqual({ stamp, logo, ref, children, locale, links: [] });
  for (const name of ['stamp', 'logo', 'ref', 'children', 'locale'] as const) expect(cleaned[name]).toBe(props[name]);
});

test('what is clean already is not cleaned again', () => {
  const once = clean({ list: [{ a: 1, b: null }], texts: ['a', null] });
  expect(clean(once)).toBe(once);
  expect(clean({ ...once }).list).toBe(once.list);
});
