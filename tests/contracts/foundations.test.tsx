import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { icons } from '../../src/lib/icons.js';
import { Colours, Pairs } from '../../stories/foundations/colours.js';
import { Icons } from '../../stories/foundations/icons.js';
import { Breakpoints, Motion, Spaces, Values } from '../../stories/foundations/layout.js';
import { BrandEditor } from '../../stories/foundations/themes.js';
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
  expect(screen.getByText(/^Nothing moves/)).toBeVisible();
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

test('the colour of a brand is shown with what follows from it, and with its contrast, while it is typed', () => {
  render(<BrandEditor />);
  const field = screen.getByRole('textbox', { name: 'Colour of your institution' });
  const row = () => screen.getByRole('row', { name: /^accent on paper 4\.5/ });
  // 1.05 / (0.0512 + 0.05), by the formula of WCAG 2.2, cut to one decimal.
  expect(row()).toHaveTextContent(/^accent on paper4\.510\.3/);
  fireEvent.change(field, { target: { value: '#fff' } });
  expect(field).toHaveAccessibleDescription(/^Links are (?!#ffffff)#.{6} in the light theme/);
  expect(screen.getByRole('region', { name: 'Preview: light theme' })).toHaveTextContent('#ffffff has only 1.1 to 1 here.');
  const [, ...ratios] = [...row().querySelectorAll('td')].map(({ textContent }) => Number(textContent));
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
});

test('what is no colour leaves the last one, and says what is expected', () => {
  render(<BrandEditor />);
  const field = screen.getByRole('textbox', { name: 'Colour of your institution' });
  fireEvent.change(field, { target: { value: '#7a17' } });
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('Three or six digits: #7a1740');
  expect(screen.getByRole('row', { name: /^accent on paper 4\.5/ })).toHaveTextContent('10.3');
});
