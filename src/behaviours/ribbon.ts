import { attachKeepFocus } from './keep-focus.js';
import { attachPageCommands } from './page-commands.js';
import { attachPopupKeys } from './popup-keys.js';
import { attachReasons } from './reasons.js';
import { attachRovingFocus } from './roving-focus.js';
import { attachSkipFocus } from './skip-focus.js';
import { together } from './together.js';

/**
 * All that a ribbon needs: one tab stop if it is a toolbar, its commands, its pop-ups, its own skip link.
 *
 * @returns function that detaches it
 */
export function attachRibbon(root: HTMLElement): () => void {
  const toolbar = root.querySelector<HTMLElement>('[role="toolbar"]');
  const skipLink = root.querySelector<HTMLElement>('.pr-skip-link');
  return together([
    attachPageCommands(root),
    attachPopupKeys(root),
    attachReasons(root),
    ...(skipLink ? [attachSkipFocus(skipLink)] : []),
    ...(toolbar ? [attachRovingFocus(toolbar), attachKeepFocus(toolbar)] : []),
  ]);
}
