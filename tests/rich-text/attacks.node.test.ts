import { describe, expect, test } from 'vitest';
import { blocksFromHtml, blocksFromMarkdown } from '../../src/rich-text/exports.js';
import { dangers, renderedArticle } from '../support/rendered-article.js';
import { filterEvasion, mutations } from './attacks.js';

test('the check finds what may not survive', () => {
  const unsafe = '<p onclick="x" style="y"><a href="java\tscript:x">a</a><script>b</script></p><svg></svg>';
  expect(dangers(unsafe).sort()).toEqual(['<script>', '<svg>', 'java\tscript:x', 'onclick="x"', 'style="y"']);
});

describe.each([
  ['the OWASP XSS Filter Evasion Cheat Sheet', filterEvasion],
  ['mutation XSS', mutations],
])('nothing runs after the conversion of an attack by %s', (_, vectors) => {
  // Also between words and in other elements, because the parser is in another state there.
  const places = [
    (vector: string) => vector,
    (vector: string) => `<p>before ${vector} after</p>`,
    (vector: string) => `<table><caption>${vector}</caption><tr><th>a</th></tr><tr><td>${vector}</td><td>b</td></tr></table>`,
    (vector: string) => `<ul><li>${vector}</li></ul><blockquote>${vector}</blockquote>`,
    (vector: string) => `<a href="/a" title="${vector.replaceAll('"', '&quot;')}">${vector}</a>`,
  ];
  test.each(vectors)('%s', (vector) => {
    for (const place of places) {
      const once = renderedArticle(blocksFromHtml(place(vector), { base: 'https://coast.example/' }));
      expect(dangers(once)).toEqual([]);
      expect(renderedArticle(blocksFromHtml(once))).toBe(once);
    }
    expect(dangers(renderedArticle(blocksFromMarkdown(`a ${vector}\n\n${vector}\n\n- ${vector}\n`)))).toEqual([]);
  });
});

test.each([
  ['a link', '[a](javascript:alert(1))'],
  ['a link with character references', '[a](&#106;avascript:alert(1))'],
  ['a reference', '[a]\n\n[a]: javascript:alert(1)'],
  ['an autolink', '<javascript:alert(1)>'],
  ['a picture', '![a](javascript:alert(1))'],
  ['a title', '[a](/b "\\"onmouseover=alert(1)")'],
  ['a fence', '```"onclick=alert(1)\n<script>\n```'],
])('nothing runs after the conversion of %s in Markdown', (_, markdown) => {
  expect(dangers(renderedArticle(blocksFromMarkdown(markdown)))).toEqual([]);
});
