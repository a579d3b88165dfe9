import type { ReactNode } from 'react';
import type { ReadLanguage } from '../content/language.js';

/** Text that screen readers read but that is not visible: `<span>`. */
export const visuallyHidden = (children: ReactNode, { lang, dir }: ReadLanguage = {}) => (
  <span className="pr-visually-hidden" lang={lang} dir={dir}>
    {children}
  </span>
);
