import { expect, test } from 'vitest';
import { attachUsedDisclosure } from '../../src/dom/attach-used-disclosure.js';
import { mount } from '../support/dom.js';

/** A disclosure whose link is hidden after its first event. @returns the event */
function used(type: string): Event {
  const root = mount('<nav><details><summary>More</summary></details><a href="#a">News</a></nav>').firstElementChild as HTMLElement;
  const link = root.querySelector('a') as HTMLElement;
  let event = new Event('none');
  root.addEventListener(type, (first) => {
    event = first;
  });
  link.focus();
  link.dispatchEvent(new Event('pointerover', { bubbles: true }));
  link.hidden = true;
  link.blur();
  attachUsedDisclosure(root, new AbortController().signal, event);
  return event;
}

// WCAG 2.4.3, 2.4.7
test('moves the focus that was lost while it was loaded to the summary', async () => {
  used('focusin');
  await expect.poll(() => document.activeElement?.textContent).toBe('More');
});

test('leaves the focus alone if the component was used without it', async () => {
  used('pointerover');
  await new Promise((done) => setTimeout(done, 200));
  expect(document.activeElement).toBe(document.body);
});
