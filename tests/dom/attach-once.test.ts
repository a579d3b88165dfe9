import { expect, test, vi } from 'vitest';
import { attachOnce } from '../../src/dom/attach-once.js';

test('attaches a behaviour once, and detaches it with the last cleanup', () => {
  const root = document.createElement('div');
  const attach = vi.fn<(signal: AbortSignal) => void>();
  const [first, second] = [attachOnce(root, 'a', attach), attachOnce(root, 'a', attach)];
  expect(attach).toHaveBeenCalledOnce();
  const signal = attach.mock.calls[0]?.[0];
  first();
  first();
  expect(signal?.aborted).toBe(false);
  second();
  expect(signal?.aborted).toBe(true);
});

test('attaches again after cleanup, unaffected by an earlier cleanup function', () => {
  const root = document.createElement('div');
  const attach = vi.fn<(signal: AbortSignal) => void>();
  const old = attachOnce(root, 'a', attach);
  old();
  attachOnce(root, 'a', attach);
  old();
  expect(attach).toHaveBeenCalledTimes(2);
  expect(attach.mock.calls[1]?.[0].aborted).toBe(false);
});

test('attaches behaviours with other names and to other elements', () => {
  const root = document.createElement('div');
  const attach = vi.fn();
  attachOnce(root, 'a', attach);
  attachOnce(root, 'b', attach);
  attachOnce(document.createElement('div'), 'a', attach);
  expect(attach).toHaveBeenCalledTimes(3);
});

test('recognises behaviours attached by a second copy of the module', async () => {
  const root = document.createElement('div');
  attachOnce(root, 'a', () => {});
  vi.resetModules();
  const copy = await import('../../src/dom/attach-once.js');
  expect(copy.attachOnce).not.toBe(attachOnce);
  const attach = vi.fn();
  copy.attachOnce(root, 'a', attach);
  expect(attach).not.toHaveBeenCalled();
});
