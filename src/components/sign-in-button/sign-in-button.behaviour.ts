export const selector = '.pr-sign-in-button';

/** A double click sends one request. */
export { attachSinglePress as attach } from '../../dom/single-press.js';
