import { expect, test, vi } from 'vitest';
import { observeLayout } from '../../src/dom/observe-layout.js';
import { find, mount } from '../support/dom.js';

test('reports added and removed elements at any depth until the signal is aborted', async () => {
  const root = mount('<ul><li></li></ul>');
  const onChange = vi.fn();
  const controller = new AbortController();
  observeLayout(root, controller.signal, onChange);
  find(root, 'li').remove();
  await Promise.resolve();
  expect(onChange).toHaveBeenCalledOnce();
  root.setAttribute('lang', 'en');
  controller.abort();
  find(root, 'ul').remove();
  await Promise.resolve();
  expect(onChange).toHaveBeenCalledOnce();
});
