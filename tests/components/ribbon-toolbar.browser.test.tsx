import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RibbonToolbar } from '../../src/index.js';
import { ribbonToolbar } from '../../stories/fixtures/ribbon-toolbar.js';
import { readersGroups } from '../support/groups.js';
import '../../src/styles/index.css';

beforeEach(() => {
  document.body.style.margin = '0';
});

const commands = () => [...document.querySelectorAll<HTMLElement>('.pr-ribbon-command')].filter((element) => element.checkVisibility());
const boxes = () => commands().map((element) => element.getBoundingClientRect());
const widths = Array.from({ length: 71 }, (_, index) => 200 + 20 * index);

test.each(Object.entries(ribbonToolbar))(
  '%s: from 200 to 1600 px nothing runs over, nothing overlaps, every group is there',
  (_, props) => {
    const { container } = render(<RibbonToolbar {...props} />);
    for (const width of widths) {
      container.style.inlineSize = `${width}px`;
      expect(container.scrollWidth, `at ${width} px`).toBeLessThanOrEqual(width);
      const all = boxes();
      for (const [index, box] of all.entries()) {
        const next = all[index + 1];
        const apart = !next || next.left >= box.right - 0.5 || next.top >= box.bottom - 0.5;
        expect(apart, `at ${width} px commands ${index} and ${index + 1} overlap`).toBe(true);
        expect(box.height, `at ${width} px`).toBeGreaterThanOrEqual(44);
      }
      for (const group of container.querySelectorAll('[role="group"]')) {
        expect(
          commands().some((command) => group.contains(command)),
          `at ${width} px ${group.getAttribute('aria-label')} cannot be reached`,
        ).toBe(true);
      }
    }
  },
);

test('wide it stands open; narrow a group is a button that opens a pop-up, and Escape closes it', async () => {
  const { container } = render(<RibbonToolbar groups={readersGroups} />);
  container.style.inlineSize = '900px';
  expect(screen.getByRole('link', { name: 'E-mail' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();

  container.style.inlineSize = '240px';
  await expect.poll(() => screen.queryByRole('button', { name: 'Share' })).not.toBeNull();
  expect(screen.queryByRole('link', { name: 'E-mail' })).toBeNull();
  screen.getByRole('button', { name: 'Share' }).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => screen.queryByRole('link', { name: 'E-mail' })).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('link', { name: 'E-mail' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus();
});

test('Down opens a pop-up and walks through it round the ends; leaving the group closes it', async () => {
  const { container } = render(
    <>
      <RibbonToolbar groups={readersGroups} />
      <button type="button">After</button>
    </>,
  );
  container.style.inlineSize = '240px';
  await expect.poll(() => screen.queryByRole('button', { name: 'Share' })).not.toBeNull();
  screen.getByRole('button', { name: 'Share' }).focus();
  const walked: (string | null | undefined)[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'Tab']) {
    await userEvent.keyboard(`{${key}}`);
    walked.push(document.activeElement?.textContent);
  }
  expect(walked).toEqual(['E-mail', 'Copy link', 'E-mail', 'Copy link', 'E-mail', 'Copy link', expect.stringMatching(/^(Page|After)$/)]);
  await expect.poll(() => screen.queryByRole('link', { name: 'E-mail' })).toBeNull();
});

test('in an open pop-up every command is a tab stop', async () => {
  const { container } = render(<RibbonToolbar groups={readersGroups} />);
  container.style.inlineSize = '900px';
  await new Promise(requestAnimationFrame);
  container.style.inlineSize = '240px';
  await expect.poll(() => screen.queryByRole('button', { name: 'Share' })).not.toBeNull();
  screen.getByRole('button', { name: 'Share' }).focus();
  await userEvent.keyboard('{Enter}{Tab}');
  expect(document.activeElement?.textContent).toBe('E-mail');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('Copy link');
});

test('a pop-up that has become too much closes, and the focus stays on its command', async () => {
  const { container } = render(<RibbonToolbar groups={readersGroups} />);
  container.style.inlineSize = '240px';
  await expect.poll(() => screen.queryByRole('button', { name: 'Share' })).not.toBeNull();
  screen.getByRole('button', { name: 'Share' }).focus();
  await userEvent.keyboard('{ArrowDown}');
  container.style.inlineSize = '900px';
  await expect.poll(() => document.querySelector(':popover-open')).toBeNull();
  expect(document.activeElement?.textContent).toBe('E-mail');
});
