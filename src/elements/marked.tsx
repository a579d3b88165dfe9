import type { LanguageOfPart } from '../content/language.js';

/**
 * Words in another language than what surrounds them; plain text where it is the same. Spaces at the ends stay outside:
 * in words of the other direction they would end up at the wrong side. Root: `<span>`, or none.
 */
export function Marked({ lang, dir, children }: LanguageOfPart & { children: string | undefined }) {
  if (!children || (!lang && !dir)) return children;
  const [before, text, after] = children.split(/(\S(?:.*\S)?)/s);
  return (
    <>
      {before}
      <span lang={lang} dir={dir}>
        {text}
      </span>
      {after}
    </>
  );
}
