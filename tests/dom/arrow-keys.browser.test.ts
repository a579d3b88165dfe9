import { expect, test } from 'vitest';
import { addListeners } from '../../src/dom/add-listeners.js';
import { walkBar } from '../../src/dom/arrow-keys.js';
import { find, mount } from '../support/dom.js';
import { walk } from '../support/keys.js';

const html = '<button>One</button><a href="#">Two</a><button>Three</button>';

test.each(['ltr', 'rtl'])('moves along a bar and wraps around, %s', async (dir) => {
  const root = mount(html);
  root.dir = dir;
  const controller = new AbortController();
  addListeners(root, controller.signal, { keydown: (event) => walkBar(event, root) });
  const [forward, backward] = dir === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  find(root, 'button').focus();
  const keys = [forward, forward, forward, backward, 'Home', 'End'] as string[];
  expect(await walk(...keys)).toEqual(['Two', 'Three', 'One', 'Three', 'One', 'Three']);
  controller.abort();
  expect(await walk('Home')).toEqual(['Three']);
});

test('ignores modified and handled keys, and items that do not match', async () => {
  const root = mount(html);
  addListeners(root, new AbortController().signal, { keydown: (event) => walkBar(event, root, 'button') });
  find(root, 'button').focus();
  expect(await walk('{Control>}{ArrowRight}{/Control}', 'ArrowRight')).toEqual(['One', 'Three']);
  find(root, 'a').focus();
  expect(await walk('ArrowRight')).toEqual(['Two']);
  root.addEventListener('keydown', (event) => event.preventDefault(), { capture: true });
  find(root, 'button').focus();
  expect(await walk('ArrowRight')).toEqual(['One']);
});
