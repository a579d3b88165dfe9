import { expect, test, vi } from 'vitest';
import { attachOnce } from '../../src/dom/attach-once.js';

const never = new AbortController().signal;
const makeBehaviour = () => vi.fn<(root: HTMLElement, signal: AbortSignal) => void>();

test('attaches a behaviour once, and detaches it with the last signal', () => {
  const root = document.createElement('div');
  const attach = makeBehaviour();
  const [first, second] = [new AbortController(), new AbortController()];
  for (const { signal } of [first, second]) attachOnce('a', attach)(root, signal);
  expect(attach).toHaveBeenCalledOnce();
  const signal = attach.mock.calls[0]?.[1];
  first.abort();
  first.abort();
  expect(signal?.aborted).toBe(false);
  second.abort();
  expect(signal?.aborted).toBe(true);
});

test('attaches again after it was detached, and the old signal leaves that alone', () => {
  const root = document.createElement('div');
  const attach = makeBehaviour();
  const old = new AbortController();
  attachOnce('a', attach)(root, old.signal);
  old.abort();
  attachOnce('a', attach)(root, never);
  old.abort();
  expect(attach).toHaveBeenCalledTimes(2);
  expect(attach.mock.calls[1]?.[1].aborted).toBe(false);
});

test('attaches behaviours with other names and to other elements', () => {
  const root = document.createElement('div');
  const attach = makeBehaviour();
  attachOnce('a', attach)(root, never);
  attachOnce('b', attach)(root, never);
  attachOnce('a', attach)(document.createElement('div'), never);
  expect(attach).toHaveBeenCalledTimes(3);
});

test('recognises behaviours attached by a second copy of the module', async () => {
  const root = document.createElement('div');
  attachOnce('a', () => {})(root, never);
  vi.resetModules();
  const copy = await import('../../src/dom/attach-once.js');
  expect(copy.attachOnce).not.toBe(attachOnce);
  const attach = makeBehaviour();
  copy.attachOnce('a', attach)(root, never);
  expect(attach).not.toHaveBeenCalled();
});
