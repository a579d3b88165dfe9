import { selector as addToCalendar, attach as attachAddToCalendar } from './components/add-to-calendar/add-to-calendar.behaviour.js';
import { attachAll } from './dom/attach-all.js';

/**
 * Makes the `AddToCalendar` buttons on a page of static HTML save their files. It is safe to call repeatedly,
 * and need not be called again for what is added later.
 *
 * @param root its descendants are enhanced, not the element itself
 * @default document
 * @returns function that detaches everything this call attached
 */
export function enhanceCalendar(root: ParentNode = document): () => void {
  return attachAll(root, [addToCalendar, attachAddToCalendar]);
}
