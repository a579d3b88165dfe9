import { attachDismissal } from '../../dom/dismiss.js';
import { attachUnavailableReasons } from './unavailable-reasons.js';

/** What a ribbon needs once it is used: its pop-ups close when they are left, and the reasons beside unavailable commands on Escape. */
export function attachUsedRibbon(root: HTMLElement, signal: AbortSignal): void {
  // Screen readers call clickable what listens for clicks, and what is in it: texts are outside the toolbar.
  attachDismissal(root.querySelector<HTMLElement>('[role=toolbar]') ?? root, signal);
  attachUnavailableReasons(root, signal);
}
