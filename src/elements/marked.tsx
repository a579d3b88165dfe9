import type { ReactNode } from 'react';
import type { LanguageOfPart } from '../content/language.js';

/** Words in another language than what surrounds them; plain text where it is the same. Root: `<span>`, or none. */
export function Marked({ lang, dir, children }: LanguageOfPart & { children: ReactNode }) {
  if (!children || (!lang && !dir)) return children;
  return (
    <span lang={lang} dir={dir}>
      {children}
    </span>
  );
}
