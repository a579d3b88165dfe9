import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { icons } from '../../src/lib/icons.js';
import { Colours, Pairs } from '../../stories/foundations/colours.js';
import { Icons } from '../../stories/foundations/icons.js';
import { Breakpoints, Motion, Spaces, Values } from '../../stories/foundations/layout.js';
import { tokens } from '../../stories/foundations/tokens.js';
import { Families, Leading, Sizes } from '../../stories/foundations/type.js';

const clipboard = (writeText: (text: string) => Promise<void>) => {
  const write = vi.fn(writeText);
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText: write } } }));
  return write;
};

test('every token is shown on one of the pages about foundations', () => {
  render(
    <>
      <Colours />
      <Families />
      <Sizes />
      <Leading />
      <Spaces />
      <Values kinds={['size', 'radius']} />
    </>,
  );
  const shown = new Set([...document.querySelectorAll('code')].map(({ textContent }) => textContent));
  expect(tokens.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

test('a pair is shown with its ratio in both themes', () => {
  render(<Pairs />);
  // #15181e on #ffffff and #eef0f4 on #12151b, by the formula of WCAG 2.2, cut to one decimal.
  expect(screen.getByRole('row', { name: /^ink on paper(?! with)/ })).toHaveTextContent(/17\.7\s*16\.0$/);
});

test('breakpoints and movements are those of the stylesheets', () => {
  render(
    <>
      <Breakpoints />
      <Motion />
    </>,
  );
  expect(screen.getByRole('row', { name: /pr-site-navigation/ })).toHaveTextContent('from 44 rem');
  expect(screen.getByRole('listitem')).toHaveTextContent('site-navigation: transition: rotate');
});

test('every icon is a button that copies its name and says so politely', async () => {
  const write = clipboard(() => Promise.resolve());
  render(<Icons />);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(Object.keys(icons).map((name) => `Copy ${name}`));
  fireEvent.click(screen.getByRole('button', { name: 'Copy email' }));
  await expect.poll(() => screen.getByRole('status').textContent).toBe('Copied: email');
  expect(write).toHaveBeenCalledWith('email');
  vi.unstubAllGlobals();
});

test('an icon whose name could not be copied says so', async () => {
  clipboard(() => Promise.reject(new Error('NotAllowedError')));
  render(<Icons />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  await expect.poll(() => screen.getByRole('status').textContent).toBe('The browser does not allow copying: link');
  vi.unstubAllGlobals();
});
