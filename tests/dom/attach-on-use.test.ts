import { expect, test, vi } from 'vitest';
import { attachOnUse } from '../../src/dom/attach-on-use.js';
import { mount, testSignal } from '../support/dom.js';

const hover = (root: HTMLElement) => root.dispatchEvent(new PointerEvent('pointerover'));
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('attaches what it loads, once, at the first use', async () => {
  const root = mount('<a href="#">Link</a>');
  const attach = vi.fn();
  const load = vi.fn(async () => attach);
  const signal = testSignal();
  attachOnUse(root, signal, load);
  await settle();
  expect(load).not.toHaveBeenCalled();
  hover(root);
  await settle();
  hover(root);
  await settle();
  expect(load).toHaveBeenCalledOnce();
  expect(attach).toHaveBeenCalledExactlyOnceWith(root, signal, undefined);
});

test('hands on what had the focus last, even if it came after the first use', async () => {
  const root = mount('<a href="#">Link</a>');
  const attach = vi.fn();
  const signal = testSignal();
  attachOnUse(root, signal, async () => attach);
  hover(root);
  root.querySelector('a')?.focus();
  await settle();
  expect(attach).toHaveBeenCalledExactlyOnceWith(root, signal, root.querySelector('a'));
});

test('loads again with the next use after a failure', async () => {
  const root = mount('<a href="#">Link</a>');
  const attach = vi.fn();
  const load = vi.fn(async () => attach).mockRejectedValueOnce(new Error('offline'));
  attachOnUse(root, testSignal(), load);
  hover(root);
  await settle();
  expect(attach).not.toHaveBeenCalled();
  hover(root);
  await settle();
  expect(attach).toHaveBeenCalledOnce();
});
