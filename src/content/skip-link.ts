import type { LanguageOfPart } from './language.js';
import { linkFields } from './link.js';
import { type Fields, list, object } from './reader.js';
import { fragment } from './values.js';

/** A link to a target on the same page. */
export interface SkipLink extends LanguageOfPart {
  /** Visible text of the link. */
  label: string;
  /** `#` and the id of the target. On pages with `<base>`, which would lead it elsewhere, with the full address of this page before it. */
  href: string;
}

export const skipLinkList = /* @__PURE__ */ list(
  /* @__PURE__ */ object({ ...linkFields, href: fragment } satisfies Fields<SkipLink>, { required: ['label', 'href'] }),
);
