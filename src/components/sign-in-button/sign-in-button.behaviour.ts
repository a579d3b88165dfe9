import { attachDisclosure } from '../../dom/attach-disclosure.js';
import type { Attach } from '../../dom/attach-once.js';

export const selector = '.pr-sign-in-button';

/**
 * The account list closes when the focus leaves it; when a change of status removes what has the focus, the focus moves to what replaces it.
 */
export const attach: Attach = attachDisclosure;
