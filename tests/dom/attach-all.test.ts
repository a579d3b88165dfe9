import { expect, test } from 'vitest';
import { attachAll } from '../../src/dom/attach-all.js';
import { mount } from '../support/dom.js';

test('attaches each behaviour to matching elements inside the root, and detaches all', () => {
  const root = mount('<p></p><p></p><b></b>');
  root.className = 'all';
  const log: string[] = [];
  const behaviour = (name: string) => (element: HTMLElement, signal: AbortSignal) => {
    log.push(`${name} ${element.localName}`);
    signal.addEventListener('abort', () => log.push(`${name} off`));
  };
  const detach = attachAll(root, ['p', behaviour('one')], ['b', behaviour('two')], ['.all', behaviour('never')]);
  expect(log).toEqual(['one p', 'one p', 'two b']);
  detach();
  expect(log.slice(3)).toEqual(['one off', 'one off', 'two off']);
});

test('attaches to elements that come later, once, and detaches from those that go', async () => {
  const root = mount('<p id="first"></p>');
  const log: string[] = [];
  const detach = attachAll(root, [
    'p',
    ({ id }, signal) => {
      log.push(id);
      signal.addEventListener('abort', () => log.push(`${id} off`));
    },
  ]);
  /** Changes the page, and returns what that has done. */
  const after = async (change: () => void) => {
    log.length = 0;
    change();
    await Promise.resolve();
    return [...log];
  };
  const first = root.querySelector('p') as HTMLElement;
  expect(await after(() => root.insertAdjacentHTML('beforeend', '<div><p id="second"></p></div>'))).toEqual(['second']);
  expect(await after(() => root.append(first)), 'moved').toEqual([]);
  expect(await after(() => first.remove())).toEqual(['first off']);
  expect(await after(() => root.append(first)), 'back again').toEqual(['first']);
  expect(await after(() => document.body.append(first)), 'outside').toEqual(['first off']);
  first.remove();
  expect(await after(() => root.replaceChildren())).toEqual(['second off']);
  expect(await after(detach)).toEqual([]);
  expect(await after(() => root.append(first)), 'detached').toEqual([]);
});
