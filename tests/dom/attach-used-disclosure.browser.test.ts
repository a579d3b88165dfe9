import { expect, test } from 'vitest';
import { attachUsedDisclosure } from '../../src/dom/attach-used-disclosure.js';
import { mount } from '../support/dom.js';

/** A disclosure whose link loses the focus to a change before the behaviour is attached. */
function used(change: (link: HTMLElement) => void, isFocused = true): void {
  const root = mount('<nav><details><summary>More</summary></details><a href="#a">News</a></nav>').firstElementChild as HTMLElement;
  const link = root.querySelector('a') as HTMLElement;
  link.focus();
  change(link);
  link.blur();
  attachUsedDisclosure(root, new AbortController().signal, isFocused ? link : undefined);
}
const hide = (link: HTMLElement) => {
  link.hidden = true;
};

// WCAG 2.4.3, 2.4.7
test.each([
  ['hidden', hide],
  ['removed', (link: HTMLElement) => link.remove()],
])('moves the focus to the summary if what had it was %s while this was loaded', async (_, change) => {
  used(change);
  await expect.poll(() => document.activeElement?.textContent).toBe('More');
});

test('leaves the focus alone if the component was used without it, or what had it is there', async () => {
  used(hide, false);
  used(() => {});
  await new Promise((done) => setTimeout(done, 200));
  expect(document.activeElement).toBe(document.body);
});
