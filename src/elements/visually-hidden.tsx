import type { ReactNode } from 'react';
import type { ReadLanguage } from '../content/language.js';

/** Text that screen readers read but that is not visible. Root: `<span>`. */
export function VisuallyHidden({ children, lang, dir }: ReadLanguage & { children: ReactNode }) {
  return (
    <span className="pr-visually-hidden" lang={lang} dir={dir}>
      {children}
    </span>
  );
}
