import { warn } from '../lib/warn.js';
import { addListeners } from './add-listeners.js';
import { scopeOf } from './focusable.js';
import { fragmentLink, isOfThisPage, targetIdOf } from './fragment-focus.js';

/**
 * Warns about fragment links whose target is missing or not unique: when a link is followed, and after a second, when the page is
 * likely to be complete. Call it in development only.
 *
 * @param root a link, or an element that contains links
 * @param component name of the component for the warning
 */
export function reportMissingTargets(root: HTMLElement, signal: AbortSignal, component: string): void {
  const report = () => {
    const links = root.matches(fragmentLink) ? [root] : root.querySelectorAll(fragmentLink);
    for (const link of links as Iterable<HTMLAnchorElement>) {
      const id = targetIdOf(link);
      if (process.env.NODE_ENV !== 'production' && id && isOfThisPage(link)) reportTarget(root, id, component);
    }
  };
  const check = setTimeout(report, 1000);
  addListeners(root, signal, { click: report });
  signal.addEventListener('abort', () => clearTimeout(check));
}

function reportTarget(root: HTMLElement, id: string, component: string): void {
  const page = root.ownerDocument;
  // Without `CSS.escape`, which the DOM of Jest lacks.
  const find = (scope: ParentNode) => [...scope.querySelectorAll('[id]')].filter((element) => element.id === id).length;
  const count = find(scopeOf(root)) || find(page);
  if (count > 1) warn(component, `leads to "#${id}", which ${count} elements have; it takes the first.`, 'Give every element a unique id.');
  if (count > 0) return;
  const main = page.querySelector('main, [role="main"]');
  const hint = main ? `The page's main element ${main.id ? `has the id "${main.id}"` : 'has no id'}.` : 'The page has no main element.';
  warn(
    component,
    `leads to "#${id}", which is not on this page, so it does nothing. ${hint}`,
    `Give the target id="${id}", or correct the link.`,
  );
}
