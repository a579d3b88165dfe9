import type { ReactNode } from 'react';
import type { LanguageOfPart } from '../content/language.js';

/** Text for those who listen: read by screen readers, not shown. Root: `<span>`. */
export function VisuallyHidden({ children, lang, dir }: LanguageOfPart & { children: ReactNode }) {
  return (
    <span className="pr-visually-hidden" lang={lang} dir={dir}>
      {children}
    </span>
  );
}
