import type { Attach } from '../../dom/attach-once.js';
import { attachSinglePress } from '../../dom/single-press.js';

export const selector = '.pr-sign-in-button';

/** A double click sends one request. */
export const attach: Attach = attachSinglePress;
