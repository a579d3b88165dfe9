import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RibbonCommand } from '../../src/index.js';
import { find } from '../support/dom.js';
import '../../src/styles/all.css';

// Unicode UAX 9, 6.3: what points along the text is mirrored; a picture of a thing is not.
test.each([
  ['back', 'ltr', 1],
  ['back', 'rtl', -1],
  ['print', 'rtl', 1],
] as const)('the icon "%s" in a page from %s keeps or changes its side: %i', (icon, dir, side) => {
  const { container } = render(
    <div dir={dir}>
      <RibbonCommand command={{ type: 'link', label: 'Here', href: '#here', icon }} />
    </div>,
  );
  expect(new DOMMatrix(getComputedStyle(find(container, 'svg') as Element).transform).a).toBe(side);
});
