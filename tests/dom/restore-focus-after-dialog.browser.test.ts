import { expect, test } from 'vitest';
import { attachRestoreFocus } from '../../src/dom/restore-focus.js';
import { find, mount, testSignal } from '../support/dom.js';

const html = `<p><button popovertarget="pop">Open</button><span id="pop" popover><button>Ask</button></span></p>
  <button>Elsewhere</button><dialog><button>No</button></dialog>`;

/** A dialog that a button in a pop-up has opened. */
function openFromPopup() {
  const root = mount(html);
  const [dialog, popup] = [find<HTMLDialogElement>(root, 'dialog'), find(root, '#pop')];
  attachRestoreFocus(find(root, 'p'), testSignal());
  popup.showPopover();
  find(popup, 'button').focus();
  dialog.showModal();
  return { root, dialog };
}

test('goes to the button of a pop-up that has closed as the dialog opened', async () => {
  const { root, dialog } = openFromPopup();
  await expect.poll(() => document.activeElement).toBe(find(dialog, 'button'));
  dialog.close();
  await expect.poll(() => document.activeElement).toBe(find(root, '[popovertarget]'));
});

test('leaves the focus where it is if something else has it', async () => {
  const { root, dialog } = openFromPopup();
  const isClosed = new Promise((done) => dialog.addEventListener('close', done));
  dialog.close();
  const elsewhere = find(root, 'p + button');
  elsewhere.focus();
  await isClosed;
  expect(document.activeElement).toBe(elsewhere);
});
