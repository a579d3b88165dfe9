import { expect, test, vi } from 'vitest';
import { addListeners } from '../../src/dom/add-listeners.js';
import { attachLate } from '../../src/dom/missed-events.js';
import { find, mount, testSignal } from '../support/dom.js';

const html = '<button>One</button><button>Two</button>';

/** Events are missed with their path, which browsers forget. */
function keep(event: Event, root: HTMLElement): void {
  const path = [find(root, 'button'), root, document.body, document];
  event.composedPath = () => path;
}

/** Runs a listener for events that occurred on the first button before it was added. @returns the events that it received */
function replay(...events: Event[]): Event[] {
  const root = mount(html);
  for (const event of events) {
    root.addEventListener(event.type, () => event.preventDefault(), { once: true });
    find(root, 'button').dispatchEvent(event);
    keep(event, root);
  }
  const seen: Event[] = [];
  const see = (event: Event) => seen.push(event);
  attachLate(root, events, (add) => add(root, testSignal(), { click: see, keydown: see, focusin: see }));
  return seen;
}
const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
const click = () => new MouseEvent('click', { bubbles: true });
const focus = () => new FocusEvent('focusin', { bubbles: true });
const names = (events: Event[]) => events.map((event) => (event instanceof KeyboardEvent ? event.key : event.type));

test('presses a key again, not yet handled, on what has the focus by then', () => {
  const root = mount(html);
  const other = find(root, 'button + button');
  other.focus();
  const pressed = key('ArrowRight');
  const [again] = replay(pressed);
  expect(pressed.defaultPrevented).toBe(true);
  expect(again).toMatchObject({ key: 'ArrowRight', defaultPrevented: false, target: other });
  again?.preventDefault();
  expect(again?.defaultPrevented, 'so that the first of two listeners can handle it').toBe(true);
});

test('shows what was missed to nobody else, and what comes later to the listeners as usual', () => {
  const root = mount(html);
  const missed = key('Home');
  find(root, 'button').dispatchEvent(missed);
  keep(missed, root);
  const [early, late] = [vi.fn(), vi.fn()];
  addListeners(root, testSignal(), { keydown: early });
  attachLate(root, [missed], (add) => add(root, testSignal(), { keydown: late }));
  expect([early, late].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  find(root, 'button').dispatchEvent(key('End'));
  expect([early, late].map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
});

test('leaves out what a click has overtaken, and keys before a move of the focus, except Escape', () => {
  expect(names(replay(key('Escape'), focus(), click(), key('Home')))).toEqual(['click', 'Home']);
  expect(names(replay(key('Home'), key('Escape'), focus(), key('End')))).toEqual(['Escape', 'focusin', 'End']);
});

test('clicks what has the focus on Enter', () => {
  const root = mount(html);
  const onClick = vi.fn();
  find(root, 'button').addEventListener('click', onClick);
  const missed = [key('ArrowLeft'), key('Enter')];
  for (const event of missed) keep(event, root);
  find(root, 'button + button').focus();
  attachLate(root, missed, (add) =>
    add(root, testSignal(), { keydown: (event) => event.key === 'ArrowLeft' && find(root, 'button').focus() }),
  );
  expect(onClick).toHaveBeenCalledOnce();
});

test('runs a listener only for what has happened inside its target', () => {
  const root = mount(html);
  const missed = focus();
  document.body.dispatchEvent(missed);
  missed.composedPath = () => [document.body, document];
  const [inside, anywhere] = [vi.fn(), vi.fn()];
  attachLate(root, [missed], (add) => {
    add(root, testSignal(), { focusin: inside });
    add(document, testSignal(), { focusin: anywhere });
  });
  expect([inside, anywhere].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
});
