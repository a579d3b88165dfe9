import { attachOnUse } from './attach-on-use.js';
import type { Attach } from './attach-once.js';

/**
 * `attachDisclosure` once a component is used, from a chunk that all components with a pop-up share. Until it has been loaded, and if it never
 * is, disclosures and pop-ups work as they do without script.
 */
export const attachDisclosureOnUse: Attach = (root, signal) =>
  attachOnUse(root, signal, async () => (await import('./attach-used-disclosure.js')).attachUsedDisclosure);
