import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import { resetFocus } from '../../src/enhance.js';
import { SkipLinks } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();

test('renders one plain link to the main content by default, in the language of the locale', () => {
  const { rerender } = render(<SkipLinks />);
  expect(screen.getByRole('link', { name: 'Skip to main content' })).toHaveAttribute('href', '#main');
  expect(screen.queryByRole('list')).toBeNull();
  rerender(<SkipLinks locale={fr} />);
  expect(screen.getByRole('link', { name: 'Aller au contenu principal' })).toBeInTheDocument();
});

test('renders several links as a named list', () => {
  render(
    <SkipLinks
      links={[
        { href: '#a', label: 'Skip A' },
        { href: '#b', label: 'Skip B' },
      ]}
    />,
  );
  expect(screen.getByRole('navigation', { name: 'Skip links' })).toContainElement(screen.getByRole('list'));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test('leaves out links that lead off the page, and warns', () => {
  const { container } = render(
    <SkipLinks
      links={[
        { href: 'javascript:skip()', label: 'Skip' },
        { href: '#', label: 'Top' },
      ]}
    />,
  );
  expect(container).toBeEmptyDOMElement();
  expect(warnings()).toEqual([
    expect.stringMatching(/<SkipLinks> links\[0\]\.href .*does not lead to a place on this page.*Write "#"/),
    expect.stringMatching(/links\[0\] has no usable "href"/),
    expect.stringMatching(/links\[1\]\.href .*does not lead to a place on this page/),
    expect.stringMatching(/links\[1\] has no usable "href"/),
  ]);
});

test('moves the focus to the target and removes the temporary tabindex on blur', async () => {
  const user = userEvent.setup();
  render(
    <>
      <SkipLinks focusIndicator="always" />
      <main id="main">Text</main>
      <button type="button">After</button>
    </>,
  );
  await user.click(screen.getByRole('link'));
  const main = screen.getByRole('main');
  expect(main).toHaveFocus();
  expect(main).toHaveAttribute('data-pr-skip-target', 'always');
  await user.tab();
  expect(main).not.toHaveAttribute('tabindex');
  expect(main).not.toHaveAttribute('data-pr-skip-target');
});

test('does not change a focusable target', async () => {
  const user = userEvent.setup();
  render(
    <>
      <SkipLinks links={[{ href: '#go', label: 'Go' }]} />
      <button type="button" id="go">
        Go on
      </button>
    </>,
  );
  await user.click(screen.getByRole('link'));
  expect(screen.getByRole('button')).toHaveFocus();
  expect(screen.getByRole('button')).not.toHaveAttribute('tabindex');
});

test('warns about a missing target before the link is followed, unless the target appears soon', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const links = [
    { href: '#late', label: 'Late' },
    { href: '#never', label: 'Never' },
  ];
  const { rerender } = render(<SkipLinks links={links} />);
  rerender(
    <>
      <SkipLinks links={links} />
      <main id="late" />
    </>,
  );
  expect(warnings()).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(warnings()).toEqual([expect.stringContaining('"#never"')]);
});

test('names the missing id and the main element in the warning', async () => {
  const user = userEvent.setup();
  render(
    <>
      <SkipLinks links={[{ href: '#mian', label: 'Go' }]} />
      <main id="main" />
    </>,
  );
  await user.click(screen.getByRole('link'));
  expect(warnings()).toEqual([expect.stringMatching(/"#mian".*main element has the id "main"/)]);
});

test('warns about a target whose id occurs twice', async () => {
  const user = userEvent.setup();
  render(
    <>
      <SkipLinks links={[{ href: '#twice', label: 'Go' }]} />
      <p id="twice">One</p>
      <p id="twice">Two</p>
    </>,
  );
  await user.click(screen.getByRole('link'));
  expect(screen.getByText('One')).toHaveFocus();
  expect(warnings()).toEqual([expect.stringContaining('which 2 elements have')]);
});

test('moves the focus to the headline or main after a change of route', () => {
  const { rerender } = render(
    <main>
      <h1>New page</h1>
    </main>,
  );
  resetFocus();
  expect(screen.getByRole('heading')).toHaveFocus();
  rerender(<main>No headline</main>);
  resetFocus();
  expect(screen.getByRole('main')).toHaveFocus();
});

test('ignores clicks with a modifier or a prevented default', async () => {
  const user = userEvent.setup();
  render(
    <>
      <SkipLinks onClickCapture={(event) => event.preventDefault()} />
      <SkipLinks links={[{ href: '#main', label: 'Plain' }]} />
      <main id="main" />
    </>,
  );
  await user.keyboard('{Control>}');
  await user.click(screen.getByRole('link', { name: 'Plain' }));
  await user.keyboard('{/Control}');
  expect(screen.getByRole('main')).not.toHaveFocus();
});
