import { expect, test } from 'vitest';
import { page } from '../../scripts/engine-table.mjs';

const file = 'tests/components/pop-ups.browser.test.tsx';

test('lists what passed in each engine, and by name what did not', () => {
  const text = page({
    chromium: { engine: 'Chromium 147', date: '2026-01-02', files: { [file]: { passed: 12, failed: [], skipped: [] } } },
    webkit: { engine: 'WebKitGTK 2.50', date: '2026-01-03', files: { [file]: { passed: 10, failed: ['closes'], skipped: ['opens'] } } },
  });
  expect(text).toContain(`| [pop-ups](../${file}) | 12 | 10, **1 failed**, 1 left out |`);
  expect(text).toContain('- WebKitGTK, failed: pop-ups, closes\n- WebKitGTK, left out: pop-ups, opens');
  expect(text).not.toContain('Firefox');
});

test('says so when nothing was left out', () => {
  const text = page({
    chromium: { engine: 'Chromium 147', date: '2026-01-02', files: { [file]: { passed: 12, failed: [], skipped: [] } } },
  });
  expect(text).toContain('Nothing.');
});
