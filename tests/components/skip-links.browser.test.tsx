import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server.browser';
import { expect, onTestFinished, test } from 'vitest';
import { enhance } from '../../src/enhance.js';
import { SkipLinks } from '../../src/index.js';
import { walk } from '../support/keys.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/all.css';

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

test.each(['sticky', 'fixed'] as const)('keeps the target clear of a %s bar with the scroll padding of the page', async (position) => {
  document.documentElement.style.scrollPaddingBlockStart = '120px';
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  open({ position, insetBlockStart: 0, insetInline: 0, blockSize: '120px', background: 'white' });
  await walk('Enter');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(topOf(screen.getByRole('main'))).toBe(120);
});

test('scrolls the target to the top of a page without a sticky bar', async () => {
  open({ blockSize: '120px' });
  await walk('Enter');
  expect(topOf(screen.getByRole('main'))).toBe(0);
});

test('does not scroll the page when focused inside the text', async () => {
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

test('breaks a long word rather than overflowing', async () => {
  await resizeTo(320, 600);
  render(<SkipLinks links={[{ href: '#target', label: 'Bundesausbildungsförderungsgesetzänderungsverordnung' }]} />);
  screen.getByRole('link').focus();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('is hidden inside the text until focused', async () => {
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

test('scrolls to a target in a shadow root, which browsers do not', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => host.remove());
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = renderToStaticMarkup(
    <>
      <SkipLinks links={[{ href: '#far', label: 'Skip' }]} />
      <p style={{ blockSize: '3000px' }}>A long text</p>
      <p id="far">Far away</p>
    </>,
  );
  onTestFinished(enhance(shadow));
  shadow.querySelector('a')?.focus();
  await walk('Enter');
  const target = shadow.getElementById('far') as HTMLElement;
  expect(shadow.activeElement).toBe(target);
  expect(topOf(target)).toBeLessThan(innerHeight);
});
