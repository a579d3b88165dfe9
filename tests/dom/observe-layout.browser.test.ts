import { expect, test, vi } from 'vitest';
import { observeLayout } from '../../src/dom/observe-layout.js';
import { mount } from '../support/dom.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

test('reports size changes and new elements until the signal is aborted', async () => {
  const root = mount('<p>Text</p>');
  const onChange = vi.fn();
  const controller = new AbortController();
  observeLayout(root, controller.signal, onChange);
  await frame();
  onChange.mockClear();
  root.style.inlineSize = '123px';
  await frame();
  expect(onChange).toHaveBeenCalledOnce();
  root.append(document.createElement('span'));
  await frame();
  expect(onChange).toHaveBeenCalledTimes(2);
  controller.abort();
  root.style.inlineSize = '321px';
  root.replaceChildren();
  await frame();
  expect(onChange).toHaveBeenCalledTimes(2);
});
