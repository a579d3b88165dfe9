import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import { resetFocus } from '../../src/enhance.js';
import { SkipLinks } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { watchWarnings } from '../support/warnings.js';

const { told } = watchWarnings();

test('by default one plain link to the main content, in the language asked for', () => {
  const { rerender } = render(<SkipLinks />);
  expect(screen.getByRole('link', { name: 'Skip to main content' })).toHaveAttribute('href', '#main');
  expect(screen.queryByRole('list')).toBeNull();
  rerender(<SkipLinks locale={fr} />);
  expect(screen.getByRole('link', { name: 'Aller au contenu principal' })).toBeInTheDocument();
});

test('several links are a named list', () => {
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

test('links that lead off the page are left out, and the developer is told', () => {
  const { container } = render(
    <SkipLinks
      links={[
        { href: 'javascript:skip()', label: 'Skip' },
        { href: '#', label: 'Top' },
      ]}
    />,
  );
  expect(container).toBeEmptyDOMElement();
  expect(told()).toEqual([
    expect.stringMatching(/<SkipLinks> links\[0\]\.href .*does not lead to a place on this page.*Write "#"/),
    expect.stringMatching(/links\[0\] has no usable "href"/),
    expect.stringMatching(/links\[1\]\.href .*does not lead to a place on this page/),
    expect.stringMatching(/links\[1\] has no usable "href"/),
  ]);
});

test('the focus moves to the target, which gives its borrowed tabindex back', async () => {
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

test('a target that can take the focus by itself keeps its own tabindex', async () => {
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

test('a missing target is told without anybody following the link, unless it comes a little later', () => {
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
  expect(told()).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(told()).toEqual([expect.stringContaining('"#never"')]);
});

test('a missing target is told with its id and the nearest main', async () => {
  const user = userEvent.setup();
  render(
    <>
      <SkipLinks links={[{ href: '#mian', label: 'Go' }]} />
      <main id="main" />
    </>,
  );
  await user.click(screen.getByRole('link'));
  expect(told()).toEqual([expect.stringMatching(/"#mian".*main element has the id "main"/)]);
});

test('a target whose id is taken twice is told', async () => {
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
  expect(told()).toEqual([expect.stringContaining('which 2 elements have')]);
});

test('after a change of route the focus can begin anew, at the headline or at main', () => {
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

test('clicks with a modifier, and handlers that say no, are left alone', async () => {
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
