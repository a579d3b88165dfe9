import { render, screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { SkipLinks } from '../../src/index.js';
import { walk } from '../support/keys.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/index.css';

function open(header: React.CSSProperties, links = [{ href: '#target', label: 'Skip' }]) {
  render(
    <>
      <SkipLinks links={links} />
      <header style={header}>A bar of unknown height</header>
      <div style={{ blockSize: '1500px' }}>What is skipped</div>
      <main id="target" style={{ minBlockSize: '3000px' }}>
        <h1>Text</h1>
      </main>
    </>,
  );
  document.documentElement.scrollTop = 0;
  screen.getByRole('link', { name: 'Skip' }).focus();
}
const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);

test.each(['sticky', 'fixed'] as const)(
  'a target does not end up under a %s bar whose height the page names as scroll padding',
  async (position) => {
    document.documentElement.style.scrollPaddingBlockStart = '120px';
    onTestFinished(() => document.documentElement.removeAttribute('style'));
    open({ position, insetBlockStart: 0, insetInline: 0, blockSize: '120px', background: 'white' });
    await walk('Enter');
    expect(screen.getByRole('main')).toHaveFocus();
    expect(topOf(screen.getByRole('main'))).toBe(120);
  },
);

test('where nothing sticks, the target stands at the top', async () => {
  open({ blockSize: '120px' });
  await walk('Enter');
  expect(topOf(screen.getByRole('main'))).toBe(0);
});

test('inside the text: the page stays where it is when it is reached', async () => {
  render(
    <main>
      <p style={{ blockSize: '3000px' }}>A long text</p>
      <button type="button">Before</button>
      <SkipLinks links={[{ href: '#after', label: 'Skip the map' }]} />
      <p id="after">After the map</p>
    </main>,
  );
  const before = screen.getByRole('button', { name: 'Before' });
  before.focus();
  await walk('Tab');
  expect(screen.getByRole('link', { name: 'Skip the map' })).toHaveFocus();
  expect(topOf(before)).toBeGreaterThanOrEqual(0);
  expect(topOf(before)).toBeLessThan(innerHeight);
});

test('a long word is broken rather than running out of the page', async () => {
  await resizeTo(320, 600);
  render(<SkipLinks links={[{ href: '#target', label: 'Bundesausbildungsförderungsgesetzänderungsverordnung' }]} />);
  screen.getByRole('link').focus();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('inside the text: out of sight until it is reached, then a link past what is long', async () => {
  render(
    <main>
      <button type="button">Before</button>
      <SkipLinks links={[{ href: '#after', label: 'Skip the map' }]} />
      <button type="button">On the map</button>
      <p id="after">After the map</p>
      <button type="button">Further on</button>
    </main>,
  );
  const link = screen.getByRole('link', { name: 'Skip the map' });
  expect(link.getBoundingClientRect().width).toBeLessThanOrEqual(1);
  screen.getByRole('button', { name: 'Before' }).focus();
  await walk('Tab');
  expect(link).toHaveFocus();
  expect(link.getBoundingClientRect().height).toBeGreaterThan(24);
  await walk('Enter');
  expect(screen.getByText('After the map')).toHaveFocus();
  expect(await walk('Tab')).toEqual(['Further on']);
  expect(screen.getByText('After the map')).not.toHaveAttribute('tabindex');
});
