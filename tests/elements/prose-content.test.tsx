import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/content/exports.js';
import type { Inline } from '../../src/content/inline.js';
import { proseContent } from '../../src/elements/prose-content.js';

/** Shows a paragraph as it is read from an article. */
function shown(text: (string | Inline)[], lang: string): HTMLElement {
  const [block] = readArticle({ headline: 'x', body: [{ type: 'paragraph', text }] }).content?.body ?? [];
  return render(<p lang={lang}>{block?.type === 'paragraph' && proseContent(block.text, { lang })}</p>).container;
}

// W3C Internationalization: Language Enablement gaps, "q element produces incorrect quotation marks when language changes"
// (w3c/eurlreq#22, #20, #9), and CSS Generated Content 3. The marks themselves are those of CLDR.
test.each([
  ['ka', 'ერთი ', 'two', 'ერთი „two“'],
  ['nl', 'een ', 'two', 'een ‘two’'],
  ['el', 'δεν είναι ', 'more like astrology', 'δεν είναι «more like astrology»'],
])('marks English words quoted in a text in %s as that language does', (lang, before, words, expected) => {
  const container = shown([before, { type: 'quotation', lang: 'en', text: words }], lang);
  expect(container.textContent).toBe(expected);
  // The language is that of the words, not of their marks.
  expect(container.querySelector('[lang=en]')?.textContent).toBe(words);
});
