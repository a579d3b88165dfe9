import { attachDisclosure } from '../../dom/attach-disclosure.js';
import type { Attach } from '../../dom/attach-once.js';

export const selector = '.pr-language-switcher';

/** The list closes when the focus leaves it, when a link in it is followed, and when another page is shown. */
export const attach: Attach = attachDisclosure;
