import { expect, test } from 'vitest';
import { closeOrphanedPopups } from '../../src/dom/orphaned-popups.js';
import { find, mount } from '../support/dom.js';

test('closes a pop-up whose button is hidden, and keeps the focus', () => {
  const root = mount('<button>Opener</button><div style="display: block" popover><button>Item</button></div>');
  const popup = find(root, '[popover]');
  popup.showPopover();
  find(popup, 'button').focus();
  closeOrphanedPopups(root);
  expect(popup.matches(':popover-open')).toBe(true);
  find(root, 'button').hidden = true;
  closeOrphanedPopups(root);
  expect(popup.matches(':popover-open')).toBe(false);
  expect(document.activeElement?.textContent).toBe('Item');
});
