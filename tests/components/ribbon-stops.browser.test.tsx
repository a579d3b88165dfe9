// One tab stop, always one, whatever happens to the command that holds it (ARIA APG, Toolbar pattern).
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { RibbonCommand, RibbonGroup, RibbonToolbar } from '../../src/index.js';
import { ownRovingFocus } from '../support/focusgroup.js';
import { readersGroups } from '../support/groups.js';
import { focused, walk } from '../support/keys.js';
import '../../src/styles/all.css';

beforeEach(() => {
  document.body.style.margin = '0';
  ownRovingFocus();
  // The attribute alone makes a browser with native `focusgroup` walk the bar itself.
  const observer = new MutationObserver(() => document.querySelector('[focusgroup]')?.removeAttribute('focusgroup'));
  observer.observe(document, { childList: true, subtree: true });
  onTestFinished(() => observer.disconnect());
});

const nothing = () => {};
const command = (label: string, disabled = false) => (
  <RibbonCommand command={{ type: 'button', label }} disabled={disabled} onClick={nothing} />
);
const page = ({ save = false, hidden = false, fieldset = false }) => (
  <>
    <button type="button">Before</button>
    <RibbonToolbar label="Editing" skipLink={false}>
      <RibbonGroup label="Keep" hidden={hidden}>
        <fieldset disabled={fieldset} style={{ display: 'contents' }}>
          {command('Save', save)}
          {command('Send')}
        </fieldset>
      </RibbonGroup>
      <RibbonGroup label="Check">{command('Spelling')}</RibbonGroup>
    </RibbonToolbar>
    <button type="button">After</button>
  </>
);

test.each([
  ['is disabled', { save: true }, 'Send'],
  ['is in a hidden group', { hidden: true }, 'Spelling'],
  ['is in a disabled fieldset', { fieldset: true }, 'Spelling'],
])('hands the focus on when the focused command %s, and stays one tab stop', async (_, props, name) => {
  const { rerender } = render(page({}));
  screen.getByRole('button', { name: 'Save' }).focus();
  rerender(page(props));
  await expect.poll(focused).toBe(name);
  expect(await walk('Tab', '{Shift>}{Tab}{/Shift}', '{Shift>}{Tab}{/Shift}')).toEqual(['After', name, 'Before']);
});

test('is entered at the command last used once it is enabled again', async () => {
  const { rerender } = render(page({}));
  screen.getByRole('button', { name: 'Save' }).focus();
  screen.getByRole('button', { name: 'Before' }).focus();
  rerender(page({ save: true }));
  expect(await walk('Tab', '{Shift>}{Tab}{/Shift}')).toEqual(['Send', 'Before']);
  rerender(page({}));
  expect(await walk('Tab', 'ArrowRight', 'Tab')).toEqual(['Save', 'Send', 'After']);
});

test('keeps the place of a command whose group collapses and reopens, with and without the focus', async () => {
  const { container } = render(
    <>
      <RibbonToolbar groups={readersGroups} skipLink={false} />
      <button type="button">After</button>
    </>,
  );
  /** Until script knows: a new observer is told after those of the component, in the same frame, which may come long after the layout. */
  const resize = (size: string) =>
    new Promise<void>((done) => {
      container.style.inlineSize = size;
      const sizes = new ResizeObserver(() => {
        sizes.disconnect();
        // Not in this frame: a size that changes again while sizes are told is an error.
        setTimeout(done);
      });
      sizes.observe(container);
    });
  const narrow = async () => {
    await resize('240px');
    expect(screen.queryByRole('button', { name: 'Share' })).not.toBeNull();
  };
  const wide = async () => {
    await resize('1200px');
    expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();
  };
  await wide();
  screen.getByRole('button', { name: 'Copy link' }).focus();
  await narrow();
  await expect.poll(focused).toBe('Share');
  await wide();
  await expect.poll(focused).toBe('Copy link');
  screen.getByRole('button', { name: 'After' }).focus();
  await narrow();
  expect(await walk('{Shift>}{Tab}{/Shift}', 'Tab')).toEqual(['Share', 'After']);
  await wide();
  expect(await walk('{Shift>}{Tab}{/Shift}')).toEqual(['Copy link']);
});
