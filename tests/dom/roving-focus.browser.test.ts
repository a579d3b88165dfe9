import { expect, test } from 'vitest';
import { attachRovingFocus } from '../../src/dom/roving-focus.js';
import { find, mount } from '../support/dom.js';
import { walk } from '../support/keys.js';

const html = '<button>Before</button><p><button>One</button><button>Two</button></p><button>After</button>';

// Browsers with `focusgroup` do this natively.
test.skipIf('focusGroup' in HTMLElement.prototype)('makes a bar one tab stop that is remembered, and gives all stops back', async () => {
  const root = mount(html);
  const bar = find(root, 'p');
  const controller = new AbortController();
  attachRovingFocus(bar, controller.signal);
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
