import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { attachDisclosureOnUse } from '../../src/dom/attach-disclosure-on-use.js';
import { find, mount, testSignal } from '../support/dom.js';
import { press } from '../support/pointer.js';

vi.mock('../../src/dom/attach-used-disclosure.js', () => ({
  get attachUsedDisclosure() {
    throw new Error('The network is gone.');
  },
}));

test('leaves pop-ups as they are without script if nothing can be loaded', async () => {
  const rejected = vi.fn();
  window.addEventListener('unhandledrejection', rejected);
  const root = mount('<button popovertarget="popup">Open</button><div id="popup" popover><a href="#in">In it</a></div>');
  attachDisclosureOnUse(root, testSignal());
  for (let time = 0; time < 2; time++) {
    await press(find(root, 'button'));
    await expect.poll(() => find(root, '#popup').matches(':popover-open')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => find(root, '#popup').matches(':popover-open')).toBe(false);
  }
  expect(rejected).not.toHaveBeenCalled();
});
