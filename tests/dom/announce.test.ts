import { beforeEach, expect, test, vi } from 'vitest';
import { announce } from '../../src/dom/announce.js';
import { find, mount } from '../support/dom.js';

beforeEach(() => {
  vi.useFakeTimers();
  return () => {
    vi.runAllTimers();
    vi.useRealTimers();
  };
});

test('announces the same text again, and removes it after a while', async () => {
  const region = mount('');
  const texts: (string | null)[] = [];
  new MutationObserver(() => texts.push(region.textContent)).observe(region, { childList: true });
  announce(region, 'Copied');
  await vi.advanceTimersByTimeAsync(1000);
  announce(region, 'Copied');
  await vi.advanceTimersByTimeAsync(1000);
  await vi.runAllTimersAsync();
  expect(texts).toEqual(['Copied', '', 'Copied', '']);
});

test('replaces an announcement in another region', () => {
  const root = mount('<p></p><b></b>');
  announce(find(root, 'p'), 'First');
  vi.advanceTimersByTime(1000);
  announce(find(root, 'b'), 'Second');
  vi.advanceTimersByTime(1000);
  expect(root.textContent).toBe('Second');
});

test('makes only the latest of two announcements that follow each other at once', () => {
  const root = mount('<p></p><b></b>');
  announce(find(root, 'p'), 'First');
  announce(find(root, 'b'), 'Second');
  vi.advanceTimersByTime(1000);
  expect(root.textContent).toBe('Second');
});
