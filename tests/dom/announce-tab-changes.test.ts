import { expect, test } from 'vitest';
import { attachTabAnnouncements } from '../../src/dom/announce-tab-changes.js';
import { find, mount, testSignal } from '../support/dom.js';

test('announces added and removed tabs, with the messages of the region', async () => {
  const root = mount(
    '<div role="tablist"><a role="tab" data-tab="a">Draft</a></div><p aria-live="polite" data-added="New: {tab}" data-removed="Gone: {tab}"></p>',
  );
  attachTabAnnouncements(root, testSignal());
  find(root, '[role="tablist"]').innerHTML = '<a role="tab" data-tab="b">Picture</a>';
  await expect.poll(() => find(root, '[aria-live]').textContent).toBe('Gone: Draft. New: Picture');
});
