import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { svgIcon } from '../../src/elements/icon.js';
import { icons } from '../../src/lib/icons.js';

test('keeps a small outlined icon without a stylesheet', () => {
  document.body.innerHTML = renderToStaticMarkup(svgIcon('print', icons.print));
  const given = { width: '1.25em', height: '1.25em', fill: 'none', stroke: 'currentColor', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(given)) expect(document.querySelector('svg')).toHaveAttribute(name, value);
});
