import { expect, test } from 'vitest';
import { attachOrphanedPopups } from '../../src/dom/orphaned-popups.js';
import { find, mount, testSignal } from '../support/dom.js';

test('closes a pop-up whose button a resize hides, and keeps the focus', async () => {
  const root = mount('<button>Opener</button><div style="display: block" popover><button>Item</button></div>');
  attachOrphanedPopups(root, testSignal());
  const popup = find(root, '[popover]');
  popup.showPopover();
  find(popup, 'button').focus();
  root.style.inlineSize = '300px';
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  expect(popup.matches(':popover-open')).toBe(true);
  find(root, 'button').hidden = true;
  root.style.inlineSize = '400px';
  await expect.poll(() => popup.matches(':popover-open')).toBe(false);
  expect(document.activeElement?.textContent).toBe('Item');
});
