import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server.browser';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type ActionCommand, RibbonCommand, type RibbonGroupContent, RibbonMenu, RibbonToolbar } from '../../src/index.js';
import { pressBriefing } from '../../stories/fixtures/pages/press-briefing.js';
import { ribbonToolbar } from '../../stories/fixtures/ribbon-toolbar.js';
import { readersGroups } from '../support/groups.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/all.css';

beforeEach(() => {
  document.body.style.margin = '0';
});

const visible = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
const commands = () => visible('.pr-ribbon-command');
const widths = Array.from({ length: 71 }, (_, index) => 200 + 20 * index);

/** Layout faults of a ribbon at its current width, one line each. */
function faults(container: HTMLElement): string[] {
  const found: string[] = [];
  const name = (element: Element) => element.getAttribute('aria-label') ?? element.textContent;
  if (container.scrollWidth > container.clientWidth) found.push(`runs over by ${container.scrollWidth - container.clientWidth} px`);
  const all = commands();
  const boxes = all.map((element) => element.getBoundingClientRect());
  for (const [index, box] of boxes.entries()) {
    const command = name(all[index] as Element);
    if (box.height < 43.5 || box.width < 43.5) found.push(`${command} is a target of ${box.width} × ${box.height} px`);
    for (const [later, other] of boxes.slice(index + 1).entries()) {
      const apart =
        other.left >= box.right - 0.5 || other.right <= box.left + 0.5 || other.top >= box.bottom - 0.5 || other.bottom <= box.top + 0.5;
      if (!apart) found.push(`${command} overlaps ${name(all[index + 1 + later] as Element)}`);
    }
  }
  for (const label of visible('.pr-ribbon-command-label')) {
    const command = label.parentElement as HTMLElement;
    const [outer, inner] = [command.getBoundingClientRect(), label.getBoundingClientRect()];
    const inside =
      inner.left >= outer.left - 0.5 &&
      inner.right <= outer.right + 0.5 &&
      inner.top >= outer.top - 0.5 &&
      inner.bottom <= outer.bottom + 0.5;
    if (!inside || label.scrollWidth > Math.ceil(inner.width)) found.push(`the label ${label.textContent} is cut`);
  }
  for (const command of container.querySelectorAll<HTMLElement>('.pr-ribbon-command')) {
    // A command in a pop-up is reached through the button that opens it, which may itself be in a pop-up.
    let reached = command;
    for (let popup = reached.closest<HTMLElement>('[popover]'); popup && !reached.checkVisibility(); popup = reached.closest('[popover]')) {
      const button = container.querySelector<HTMLElement>(`[popovertarget="${popup.id}"]`);
      if (!button) break;
      reached = button;
    }
    // The button of an expanded group is not rendered.
    const open = command.matches('.pr-ribbon-group-button') && (command.nextElementSibling as HTMLElement).checkVisibility();
    if (!reached.checkVisibility() && !open) found.push(`${name(command)} cannot be reached`);
  }
  return found;
}

const spacing = 'letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important';
const readers: Record<string, string> = {
  'as it comes': '',
  'text of 200 %': 'html { font-size: 200% }',
  'text spaced as in WCAG 1.4.12': `* { ${spacing} }`,
  'from right to left': 'body { direction: rtl }',
};

describe.each(Object.entries(readers))('%s', (_, css) => {
  test.each(Object.entries(ribbonToolbar))('%s: keeps every command complete, separate and reachable from 200 to 1600 px', (__, props) => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = css;
    onTestFinished(() => style.remove());
    const { container } = render(<RibbonToolbar {...props} />);
    const all: string[] = [];
    for (const width of widths) {
      container.style.inlineSize = `${width}px`;
      all.push(...faults(container).map((fault) => `${width} px: ${fault}`));
    }
    expect(all).toEqual([]);
  });
});

test('keeps the reason of an unavailable command inside the window, and hides it on Escape', async () => {
  const groups: RibbonGroupContent[] = [
    {
      label: 'Page',
      pinned: true,
      commands: ['Print', 'Save page', 'Download'].map((label) => ({
        type: 'link',
        label,
        href: '/',
        unavailable: `${label}: the file is being made. Come back in an hour.`,
      })),
    },
  ];
  await resizeTo(320, 600);
  render(<RibbonToolbar groups={groups} skipLink={false} />);
  for (const command of commands()) {
    command.focus();
    // What the first use loads.
    await import('../../src/components/ribbon-toolbar/used-ribbon.js');
    const reason = command.nextElementSibling as HTMLElement;
    await expect.poll(() => reason.getBoundingClientRect().height).toBeGreaterThan(10);
    const { left, right } = reason.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(Math.floor(right)).toBeLessThanOrEqual(320);
    await userEvent.keyboard('{Escape}');
    expect(reason.getBoundingClientRect().height).toBeLessThanOrEqual(1);
    expect(command).toHaveFocus();
  }
  (document.activeElement as HTMLElement).blur();
  commands()[0]?.focus();
  expect(commands()[0]?.nextElementSibling?.getBoundingClientRect().height).toBeGreaterThan(10);
});

test('shows the reason at its command, so that the mouse can move onto it', async () => {
  const commands = ['E-mail', 'Copy link', 'Print', 'Save page', 'Publish'].map((label) => ({ type: 'link' as const, label, href: '/' }));
  const groups: RibbonGroupContent[] = [
    {
      label: 'Page',
      pinned: true,
      commands: [...commands.slice(0, 4), { type: 'link', label: 'Publish', href: '/', unavailable: 'Not yet.' }],
    },
  ];
  const { container } = render(<RibbonToolbar groups={groups} skipLink={false} />);
  container.style.inlineSize = '900px';
  const command = screen.getByRole('button', { name: 'Publish' });
  command.focus();
  const [at, reason] = [command, screen.getByText('Not yet.')].map((element) => element.getBoundingClientRect());
  expect(reason?.top).toBeGreaterThanOrEqual((at?.bottom ?? 0) - 1);
  // There is no gap between them, so the pointer is always over one of them.
  expect(Math.round((reason?.top ?? 0) - (at?.bottom ?? 0))).toBeLessThanOrEqual(4);
  if (CSS.supports('position-try-fallbacks', 'flip-x')) {
    expect(reason?.left).toBeLessThan(at?.right ?? 0);
    expect(reason?.right).toBeGreaterThan(at?.left ?? 0);
  }
});

test.each([
  ['labelled otherwise', [{ label: 'Follow' }, { label: 'Print' }], [{ label: 'Unfollow' }, { label: 'Print' }], 'Unfollow'],
  [
    'not available for a while',
    [{ label: 'Follow' }, { label: 'Print' }],
    [{ label: 'Follow', unavailable: 'Wait.' }, { label: 'Print' }],
    'Follow',
  ],
  ['gone', [{ label: 'Follow' }, { label: 'Print' }], [{ label: 'Print' }], 'Print'],
  ['gone from the end', [{ label: 'Print' }, { label: 'Follow' }], [{ label: 'Print' }], 'Save'],
])('keeps the focus on a command that is %s', async (_, before, after, name) => {
  const groups = (commands: { label: string; unavailable?: string }[]) => [
    {
      label: 'Page',
      pinned: true,
      commands: [{ label: 'E-mail' }, ...commands, { label: 'Save' }].map((one) => ({ type: 'form' as const, ...one, formAction: '/' })),
    },
  ];
  const { rerender } = render(<RibbonToolbar groups={groups(before)} skipLink={false} />);
  screen.getByRole('button', { name: 'Follow' }).focus();
  rerender(<RibbonToolbar groups={groups(after)} skipLink={false} />);
  await expect.poll(() => document.activeElement?.querySelector('.pr-ribbon-command-label')?.textContent).toBe(name);
});

test('becomes a toolbar with its keyboard support when two commands become three', async () => {
  const group = (...labels: string[]) => [
    { label: 'Page', commands: labels.map((label) => ({ type: 'link' as const, label, href: '#' })) },
  ];
  const { rerender } = render(<RibbonToolbar groups={group('One', 'Two')} skipLink={false} />);
  rerender(<RibbonToolbar groups={group('One', 'Two', 'Three')} skipLink={false} />);
  await expect.poll(() => commands().length).toBeGreaterThan(0);
  commands()[0]?.focus();
  await userEvent.keyboard('{End}');
  expect(document.activeElement?.textContent).toBe('Three');
});

test('closes a group that was added later when the focus leaves it', async () => {
  const group = (label: string): RibbonGroupContent => ({
    label,
    commands: [
      { type: 'link', label: `${label} one`, href: '#' },
      { type: 'link', label: `${label} two`, href: '#' },
    ],
  });
  const { container, rerender } = render(<RibbonToolbar groups={[group('First'), group('Second')]} skipLink={false} />);
  container.style.inlineSize = '200px';
  rerender(<RibbonToolbar groups={[group('First'), group('Second'), group('Third')]} skipLink={false} />);
  await expect.poll(() => screen.queryByRole('button', { name: 'Third' })).not.toBeNull();
  screen.getByRole('button', { name: 'Third' }).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Third one');
  screen.getByRole('button', { name: 'First' }).focus();
  await expect.poll(() => document.querySelector(':popover-open')).toBeNull();
});

test('remembers the command last used although every render passes a new ref', async () => {
  const page = () => (
    <>
      <RibbonToolbar groups={readersGroups} skipLink={false} ref={() => {}} />
      <button type="button">After</button>
    </>
  );
  const { container, rerender } = render(page());
  container.style.inlineSize = '1200px';
  screen.getByRole('button', { name: 'Print' }).focus();
  screen.getByRole('button', { name: 'After' }).focus();
  rerender(page());
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(document.activeElement?.textContent).toBe('Print');
});

test('applies the sizes of a group one after another', async () => {
  const { container } = render(<RibbonToolbar {...ribbonToolbar.large} />);
  const sizeOf = (label: string) => {
    const group = screen.getByRole('group', { name: label });
    const [command] = group.querySelectorAll<HTMLElement>('.pr-ribbon-commands .pr-ribbon-command');
    if (!command?.checkVisibility()) return 'popup';
    if (getComputedStyle(command).flexDirection === 'column') return 'large';
    return command.querySelector('.pr-icon')?.checkVisibility() ? 'medium' : 'small';
  };
  const seen = { Share: new Set<string>(), Page: new Set<string>(), Follow: new Set<string>() };
  for (const width of widths.toReversed()) {
    container.style.inlineSize = `${width}px`;
    for (const [label, sizes] of Object.entries(seen)) sizes.add(sizeOf(label));
  }
  // The steps are coarse: a group may skip a size, but never returns to one.
  const order = ['large', 'medium', 'small', 'popup'];
  for (const sizes of [seen.Share, seen.Page]) expect([...sizes]).toEqual(order.filter((size) => sizes.has(size)));
  expect(new Set([...seen.Share, ...seen.Page])).toEqual(new Set(order));
  expect([...seen.Follow]).toEqual(['large']);
});

test.each(['typical', 'large', 'menus', 'longGerman'] as const)(
  '%s: keeps the focus on a visible element at any width',
  async (state) => {
    const { container } = render(<RibbonToolbar {...ribbonToolbar[state]} skipLink={false} />);
    for (const pick of [0, -1]) {
      container.style.inlineSize = '1600px';
      await new Promise(requestAnimationFrame);
      commands().at(pick)?.focus();
      for (const width of [...widths.toReversed(), ...widths]) {
        container.style.inlineSize = `${width}px`;
        // Resize observers run at the end of the frame.
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const active = document.activeElement as HTMLElement;
        expect(container.contains(active) && active.checkVisibility(), `at ${width} px the focus is on ${active.textContent}`).toBe(true);
      }
    }
  },
  60_000,
);

test('opens a narrow group in a pop-up from its button, and closes it on Escape', async () => {
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

test('opens a pop-up on Down, wraps around its ends, and closes it when the focus leaves the group', async () => {
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

test('makes every command in an open pop-up a tab stop', async () => {
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

test('closes a pop-up that is no longer needed, and keeps the focus on its command', async () => {
  const { container } = render(<RibbonToolbar groups={readersGroups} />);
  container.style.inlineSize = '240px';
  await expect.poll(() => screen.queryByRole('button', { name: 'Share' })).not.toBeNull();
  screen.getByRole('button', { name: 'Share' }).focus();
  await userEvent.keyboard('{ArrowDown}');
  container.style.inlineSize = '900px';
  await expect.poll(() => document.querySelector(':popover-open')).toBeNull();
  expect(document.activeElement?.textContent).toBe('E-mail');
});

describe('attributes from content', () => {
  // HTML ignores the case of attribute names and keeps the first of two (HTML Standard, attribute name state).
  const script = "javascript:document.documentElement.dataset.ran='yes'";
  const hostile = {
    HREF: script,
    Href: script,
    'xlink:href': script,
    FORMACTION: script,
    formaction: script,
    ACTION: script,
    ONCLICK: script,
  };
  const commands = [
    { type: 'link', label: 'Link', href: '#safe', ...hostile },
    { type: 'form', label: 'Form', formAction: '#safe', ...hostile },
    { type: 'copy-link', label: 'Print later', ...hostile },
  ] as RibbonGroupContent['commands'];

  test.each([
    ['RibbonToolbar', () => <RibbonToolbar groups={[{ label: 'G', commands }]} />],
    ['RibbonToolbar as a list', () => <RibbonToolbar groups={[{ label: 'G', commands: commands.slice(0, 2), ...hostile }]} />],
    [
      'RibbonToolbar with menus',
      () => (
        <RibbonToolbar
          groups={[
            {
              label: 'G',
              ...hostile,
              commands: [
                { type: 'menu', label: 'Menu', menu: commands as ActionCommand[], ...hostile },
                { type: 'link', label: 'Split', href: '#safe', menu: commands as ActionCommand[], ...hostile },
                { label: 'Old', href: '#safe', ...hostile } as never,
              ],
            },
          ]}
        />
      ),
    ],
    ['RibbonCommand', () => (commands as ActionCommand[]).map((command) => <RibbonCommand key={command.label} command={command} />)],
    ['RibbonMenu', () => <RibbonMenu command={{ label: 'Menu', menu: commands as ActionCommand[] }} />],
  ])('%s runs no script from attributes in any letter case', async (_, Commands) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const frame = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => frame.remove());
    // Server HTML: the parser, not React, decides which attribute applies.
    frame.innerHTML = renderToStaticMarkup(<Commands />);
    frame.addEventListener('submit', (event) => event.preventDefault());
    for (const popup of frame.querySelectorAll<HTMLElement>('[popover]')) popup.showPopover();
    for (const command of frame.querySelectorAll<HTMLElement>('.pr-ribbon-command')) command.click();
    await new Promise((done) => setTimeout(done, 50));
    expect(document.documentElement.dataset.ran).toBeUndefined();
    for (const link of frame.querySelectorAll('a.pr-ribbon-command')) expect(link).toHaveAttribute('href', '#safe');
    expect(frame.querySelector('a.pr-ribbon-command')).not.toBeNull();
    expect(frame.innerHTML).not.toContain('javascript:');
  });
});

test.each(['ltr', 'rtl'])('separates the groups of a row by hairlines, and begins and ends no row with one (%s)', async (dir) => {
  await resizeTo(1000, 400);
  const { container } = render(
    <div dir={dir}>
      <RibbonToolbar groups={pressBriefing.ribbon ?? []} skipLink={false} />
    </div>,
  );
  const bar = document.querySelector('.pr-ribbon-bar') as Element;
  // The bar clips what is within 2 px of its start, and nothing at its other edges.
  const clipped = { ltr: '-1000px -1000px -1000px 2px', rtl: '-1000px 2px -1000px -1000px' }[dir];
  expect(getComputedStyle(bar).clipPath).toBe(`inset(${clipped})`);
  // The hairline is the first part of a group, so it is where the group begins.
  const startOf = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return dir === 'ltr' ? left : -right;
  };
  const groups = visible('.pr-ribbon-group');
  let rows: number[] = [];
  // Two rows, whatever the widths of the letters.
  for (let width = 1000; new Set(rows).size !== 2 && width >= 200; width -= 20) {
    container.style.inlineSize = `${width}px`;
    rows = groups.map((group) => Math.round(group.getBoundingClientRect().bottom));
  }
  expect(new Set(rows).size).toBe(2);
  for (const [index, group] of groups.entries()) {
    expect(getComputedStyle(group, '::after').order).toBe('-1');
    expect(startOf(group) < startOf(bar) + 2, `group ${index}`).toBe(rows[index] !== rows[index - 1]);
  }
});
