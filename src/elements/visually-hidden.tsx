import type { ReactNode } from 'react';
import type { ReadLanguage } from '../content/language.js';

/**
 * Text that screen readers read but that is not visible: `<span>`. It stands in an `a`, `button`, `label`, `p`, `span` or `summary`, which
 * `base.css` positions for it.
 */
export const visuallyHidden = (children: ReactNode, { lang, dir }: ReadLanguage = {}) => (
  <span className="pr-visually-hidden" lang={lang} dir={dir}>
    {children}
  </span>
);
