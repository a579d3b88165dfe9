import { expect, onTestFinished, test, vi } from 'vitest';
import { attachLoadOnInteraction } from '../../src/dom/load-on-interaction.js';
import { find, mount, testSignal } from '../support/dom.js';

const html = '<a href="#">Link</a><details><summary>More</summary></details>';

test.each<[string, (root: HTMLElement) => unknown]>([
  ['a pointer', (root) => root.dispatchEvent(new PointerEvent('pointerover'))],
  ['the focus', (root) => find(root, 'a').focus()],
  ['something that opens', (root) => find(root, 'details').dispatchEvent(new Event('toggle'))],
])('loads once on %s', (_, use) => {
  const root = mount(html);
  const load = vi.fn(async () => () => {});
  attachLoadOnInteraction(root, testSignal(), load);
  expect(load).not.toHaveBeenCalled();
  use(root);
  use(root);
  expect(load).toHaveBeenCalledOnce();
});

test('loads immediately if a disclosure is already open', () => {
  const root = mount('<details open></details>');
  const load = vi.fn(async () => () => {});
  attachLoadOnInteraction(root, testSignal(), load);
  expect(load).toHaveBeenCalledOnce();
});

test('loads again after a failure, but never after it is detached', async () => {
  const root = mount(html);
  const load = vi.fn(async () => {
    throw new Error('offline');
  });
  const controller = new AbortController();
  attachLoadOnInteraction(root, controller.signal, load);
  const use = () => root.dispatchEvent(new PointerEvent('pointerover'));
  use();
  await new Promise((resolve) => setTimeout(resolve));
  use();
  expect(load).toHaveBeenCalledTimes(2);
  await new Promise((resolve) => setTimeout(resolve));
  controller.abort();
  use();
  expect(load).toHaveBeenCalledTimes(2);
});

type Press = [selector: string, init: KeyboardEventInit];

/** Presses keys while `load` is pending. @returns the keys that the browser did not act on, and those that were missed */
async function pressWhileLoading(...presses: Press[]) {
  const page = mount(`<section><details open><summary>More</summary></details><a href="#">Link</a></section><button>Outside</button>`);
  const prevented: string[] = [];
  const press = ([selector, init]: Press) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
    if (!find(page, selector).dispatchEvent(event)) prevented.push(event.key);
  };
  const missed = await new Promise<readonly Event[]>((resolve) => {
    const load = async () => (_root: HTMLElement, _signal: AbortSignal, events: readonly Event[]) => resolve(events);
    attachLoadOnInteraction(find(page, 'section'), testSignal(), load);
    presses.forEach(press);
  });
  // By now, it is loaded.
  for (const key of ['ArrowRight', 'Escape']) press(['a', { key }]);
  return { prevented, missed: missed.map((event) => (event as KeyboardEvent).key) };
}

test('keeps the keys that walk or close something while it loads, and Enter after them, from the browser', async () => {
  const keys = ['Enter', 'Tab', ' ', 'a', 'Home', 'End', 'ArrowLeft', 'ArrowDown', 'Escape', 'Enter'];
  const { prevented, missed } = await pressWhileLoading(...keys.map((key): Press => ['a', { key }]));
  expect(prevented).toEqual(keys.slice(4));
  expect(missed).toEqual(keys.slice(4));
});

test('keeps Escape outside as well, but leaves it to others, too', async () => {
  expect(await pressWhileLoading(['button', { key: 'ArrowRight' }], ['button', { key: 'Escape' }])).toEqual({
    prevented: [],
    missed: ['Escape'],
  });
});

test('leaves keys with modifiers to the browser', async () => {
  expect(await pressWhileLoading(['a', { key: 'ArrowLeft', altKey: true }])).toEqual({ prevented: [], missed: [] });
});

test('gives the keys back to the browser if what is being loaded does not arrive, and attaches it whenever it does', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const root = mount(html);
  const attach = vi.fn();
  let arrive = () => {};
  attachLoadOnInteraction(root, testSignal(), () => new Promise((resolve) => (arrive = () => resolve(attach))));
  const follows = () => {
    const events = ['ArrowRight', 'Enter'].map((key) => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    for (const event of events) find(root, 'a').dispatchEvent(event);
    return !events[1]?.defaultPrevented;
  };
  find(root, 'a').focus();
  expect(follows()).toBe(false);
  await vi.advanceTimersByTimeAsync(5000);
  expect(follows()).toBe(true);
  arrive();
  await vi.advanceTimersByTimeAsync(1);
  expect(attach).toHaveBeenCalledExactlyOnceWith(root, expect.anything(), []);
});

test('attaches nothing if it is detached before it has loaded', async () => {
  const controller = new AbortController();
  const attach = vi.fn();
  attachLoadOnInteraction(mount('<details open></details>'), controller.signal, async () => attach);
  controller.abort();
  await new Promise((resolve) => setTimeout(resolve));
  expect(attach).not.toHaveBeenCalled();
});

test('keeps Enter once while it is held down', async () => {
  const held = await pressWhileLoading(['a', { key: 'ArrowRight' }], ['a', { key: 'Enter' }], ['a', { key: 'Enter', repeat: true }]);
  expect(held).toEqual({ prevented: ['ArrowRight', 'Enter', 'Enter'], missed: ['ArrowRight', 'Enter'] });
});

test('keeps where the pointer is, with the path that browsers forget', async () => {
  const root = mount(html);
  const missed = await new Promise<readonly Event[]>((resolve) => {
    attachLoadOnInteraction(root, testSignal(), async () => (_root, _signal, events) => resolve(events));
    find(root, 'a').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    root.dispatchEvent(new PointerEvent('pointerleave'));
  });
  expect(missed.map(({ type }) => type)).toEqual(['pointerover', 'pointerleave']);
  expect(missed[0]?.composedPath()[0]).toBe(find(root, 'a'));
});
