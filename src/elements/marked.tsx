import type { ReactNode } from 'react';
import type { ReadLanguage } from '../content/language.js';

/**
 * Words in another language than what surrounds them, in a `<span>`; plain text where it is the same. Spaces at the ends stay outside:
 * in words of the other direction they would end up at the wrong side. A function and no component, because most words need no element.
 */
export function marked(text: string | undefined, { lang, dir }: ReadLanguage): ReactNode {
  if (!text || (!lang && !dir)) return text;
  const [before, words, after] = text.split(/(\S(?:.*\S)?)/s);
  return (
    <>
      {before}
      <span lang={lang} dir={dir}>
        {words}
      </span>
      {after}
    </>
  );
}
