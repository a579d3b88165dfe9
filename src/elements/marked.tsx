import type { ReactNode } from 'react';
import type { LanguageOfPart } from '../content/language.js';

/** Marks text that is in another language than the surrounding text; without `lang` and `dir`, plain text. Root: `<span>`, or none. */
export function Marked({ lang, dir, children }: LanguageOfPart & { children: ReactNode }) {
  if (!children || (!lang && !dir)) return children;
  return (
    <span lang={lang} dir={dir}>
      {children}
    </span>
  );
}
