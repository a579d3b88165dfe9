import { expect, test } from 'vitest';
import { attachDisclosure } from '../../src/dom/attach-disclosure.js';
import { find, mount, testSignal } from '../support/dom.js';

const html = `
  <div id="root">
    <details><summary>More</summary></details>
    <button id="opener" popovertarget="popup">Open</button><div id="popup" popover><a href="#in">In it</a></div>
    <a id="link" href="#link">Link</a>
  </div>
  <button id="outside">Outside</button>`;

test('closes a pop-up that the focus leaves', async () => {
  const root = mount(html);
  attachDisclosure(find(root, '#root'), testSignal());
  find(root, '#popup').showPopover();
  find(root, '#popup a').focus();
  expect(find(root, '#popup').matches(':popover-open')).toBe(true);
  find(root, '#outside').focus();
  await expect.poll(() => find(root, '#popup').matches(':popover-open')).toBe(false);
});

test('moves the focus to the summary when a change hides what has it', async () => {
  const root = mount(html);
  attachDisclosure(find(root, '#root'), testSignal());
  find(root, '#link').focus();
  find(root, '#link').remove();
  await expect.poll(() => document.activeElement).toBe(find(root, 'summary'));
});
