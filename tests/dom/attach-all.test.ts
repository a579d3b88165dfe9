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
