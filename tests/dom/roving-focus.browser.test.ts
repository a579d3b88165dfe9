import { beforeEach, expect, test } from 'vitest';
import { focusability } from '../../src/dom/focusable.js';
import { observeLayout } from '../../src/dom/observe-layout.js';
import { attachRovingFocus } from '../../src/dom/roving-focus.js';
import { find, mount, testSignal } from '../support/dom.js';
import { ownRovingFocus } from '../support/focusgroup.js';
import { walk } from '../support/keys.js';

const html = '<button>Before</button><p><button>One</button><button>Two</button></p><button>After</button>';

beforeEach(ownRovingFocus);

function attach(root: HTMLElement, signal: AbortSignal): HTMLElement {
  const bar = find(root, 'p');
  observeLayout(bar, signal, attachRovingFocus(bar, signal), focusability);
  return bar;
}

test('makes a bar one tab stop that is remembered, and gives all stops back', async () => {
  const root = mount(html);
  const controller = new AbortController();
  const bar = attach(root, controller.signal);
  find(root, 'button').focus();
  expect(await walk('Tab', 'ArrowRight', 'Tab', '{Shift>}{Tab}{/Shift}')).toEqual(['One', 'Two', 'After', 'Two']);
  find(bar, 'button:last-child').remove();
  bar.append(Object.assign(document.createElement('button'), { textContent: 'Three' }));
  find(root, 'button').focus();
  await expect.poll(() => bar.querySelectorAll('[tabindex="0"]').length).toBe(1);
  expect(await walk('Tab')).toEqual(['One']);
  controller.abort();
  expect(bar.querySelector('[tabindex]')).toBeNull();
});

test.each<[string, (item: HTMLElement) => void, (item: HTMLElement) => void]>([
  ['disabled', (item) => item.setAttribute('disabled', ''), (item) => item.removeAttribute('disabled')],
  ['hidden', (item) => item.setAttribute('hidden', ''), (item) => item.removeAttribute('hidden')],
  ['inert', (item) => item.setAttribute('inert', ''), (item) => item.removeAttribute('inert')],
  ['invisible', (item) => item.setAttribute('style', 'visibility: hidden'), (item) => item.removeAttribute('style')],
  [
    'hidden with its group',
    (item) => item.parentElement?.setAttribute('hidden', ''),
    (item) => item.parentElement?.removeAttribute('hidden'),
  ],
  [
    'part of a disabled fieldset',
    (item) => item.parentElement?.setAttribute('disabled', ''),
    (item) => item.parentElement?.removeAttribute('disabled'),
  ],
])('keeps the bar one tab stop while the item that holds it is %s, and gives it back', async (_, change, undo) => {
  const root = mount('<button>Before</button><p></p><button>After</button>');
  find(root, 'p').innerHTML = '<fieldset><button>One</button></fieldset><button>Two</button><button>Three</button>';
  attach(root, testSignal());
  const one = find(root, 'fieldset button');
  find(root, 'button').focus();
  expect(await walk('Tab', 'Tab')).toEqual(['One', 'After']);
  change(one);
  find(root, 'button').focus();
  expect(await walk('Tab', 'ArrowRight', 'ArrowRight', 'Tab')).toEqual(['Two', 'Three', 'Two', 'After']);
  undo(one);
  find(root, 'button').focus();
  expect(await walk('Tab', 'ArrowLeft', 'Tab')).toEqual(['Two', 'One', 'After']);
});

test('walks past a text field and a list, which are tab stops of their own and forget no stop', async () => {
  const root = mount('<button>Before</button><p></p><button>After</button>');
  find(root, 'p').innerHTML =
    '<button>One</button><input aria-label="Field" value="text"><select aria-label="List"><option>A<option>B</select><button>Two</button>';
  attach(root, testSignal());
  find(root, 'button').focus();
  expect(await walk('Tab', 'ArrowRight', 'ArrowRight', 'ArrowLeft')).toEqual(['One', 'Two', 'One', 'Two']);
  expect(await walk(...Array(3).fill('{Shift>}{Tab}{/Shift}'))).toEqual(['List', 'Field', 'Before']);
  expect(await walk('Tab', 'ArrowRight', 'Tab', 'Tab')).toEqual(['Field', 'Field', 'List', 'Two']);
});
