import { attachDisclosure } from '../../dom/attach-disclosure.js';
import type { Attach } from '../../dom/attach-once.js';

export const selector = '.pr-breadcrumbs';

/**
 * Siblings close when the focus leaves them, when a link is followed, and when another page is shown; when the trail becomes too narrow for
 * the level that has the focus, the focus moves to "Show n more levels".
 */
export const attach: Attach = attachDisclosure;
