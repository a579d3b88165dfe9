// Keyboard support (ARIA APG, Toolbar and Menu Button patterns).
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type ActionCommand, type RibbonGroupContent, RibbonMenu, RibbonToolbar } from '../../src/index.js';
import { readersGroups } from '../support/groups.js';
import { focused, walk } from '../support/keys.js';
import { press } from '../support/pointer.js';
import '../../src/styles/all.css';

beforeEach(() => {
  document.body.style.margin = '0';
});

function inPage(toolbar: React.ReactNode, dir = 'ltr') {
  const { container } = render(
    <div dir={dir}>
      <button type="button">Before</button>
      {toolbar}
      <button type="button">After</button>
    </div>,
  );
  container.style.inlineSize = '1200px';
  screen.getByRole('button', { name: 'Before' }).focus();
  return container;
}

test('toolbar: enters and leaves on Tab, wraps around with arrows, moves to the ends on Home and End', async () => {
  inPage(<RibbonToolbar groups={readersGroups} skipLink={false} />);
  expect(await walk('Tab', 'ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home')).toEqual([
    'E-mail',
    'Copy link',
    'Print',
    'Subscribe',
    'E-mail',
    'Subscribe',
    'E-mail',
  ]);
  expect(await walk('Tab', '{Shift>}{Tab}{/Shift}', '{Shift>}{Tab}{/Shift}')).toEqual(['After', 'E-mail', 'Before']);
});

test('toolbar: returns to the command last used on Tab', async () => {
  inPage(<RibbonToolbar groups={readersGroups} skipLink={false} />);
  expect(await walk('Tab', 'ArrowRight', 'ArrowRight', 'Tab', '{Shift>}{Tab}{/Shift}')).toEqual([
    'E-mail',
    'Copy link',
    'Print',
    'After',
    'Print',
  ]);
});

test('toolbar: mirrors the arrows in right-to-left text', async () => {
  inPage(<RibbonToolbar groups={readersGroups} skipLink={false} />, 'rtl');
  expect(await walk('Tab', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'End', 'Home')).toEqual([
    'E-mail',
    'Copy link',
    'Print',
    'Copy link',
    'Subscribe',
    'E-mail',
  ]);
});

test('toolbar: runs commands on Enter and Space, and leaves modified arrows to the browser', async () => {
  const pressed: string[] = [];
  inPage(
    <RibbonToolbar groups={readersGroups} skipLink={false} onClick={(event) => pressed.push((event.target as Element).textContent)} />,
  );
  await walk('Tab', 'ArrowRight', 'Enter', ' ');
  expect(pressed).toEqual(['Copy link', 'Copy link']);
  expect(await walk('{Control>}{ArrowRight}{/Control}')).toEqual(['Copy link']);
});

test('toolbar: also focuses an unavailable command', async () => {
  const [first, ...others] = readersGroups;
  const groups: RibbonGroupContent[] = [
    { label: 'Share', commands: [{ type: 'link', label: 'Send', href: '/', unavailable: 'Not yet.' }] },
    ...others,
  ];
  inPage(<RibbonToolbar groups={first ? groups : []} skipLink={false} />);
  expect(await walk('Tab', 'ArrowRight')).toEqual(['Send', 'Print']);
});

const menu: ActionCommand[] = [
  { type: 'link', label: 'Plain text', href: '#text' },
  { type: 'link', label: 'PDF', href: '#pdf' },
  { type: 'link', label: 'Word', href: '#word', unavailable: 'There is none.' },
  { type: 'print', label: 'Print' },
];
const withMenus: RibbonGroupContent[] = [
  ...readersGroups,
  { label: 'Keep', commands: [{ type: 'menu', label: 'Save as', menu }] },
  { label: 'More', commands: [{ type: 'link', label: 'Publish', href: '#publish', menu }] },
];
const saveAs = () => screen.getByRole('button', { name: 'Save as' });
const open = () => document.querySelector<HTMLElement>(':popover-open')?.getAttribute('aria-label') ?? null;

test.each(['Enter', ' ', 'ArrowDown'])('menu button: opens the menu on "%s" and moves the focus to its first command', async (key) => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  saveAs().focus();
  expect(await walk(key)).toEqual(['Plain text']);
  expect(screen.getByRole('menu', { name: 'Save as' })).toBeVisible();
});

test('menu button: opens the menu on Up and moves the focus to its last command', async () => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  saveAs().focus();
  expect(await walk('ArrowUp')).toEqual(['Print']);
});

test.each([
  [
    'in the bar',
    <RibbonToolbar key="bar" groups={[{ label: 'Page', commands: [{ type: 'link', label: 'PDF', href: '#pdf' }] }]} skipLink={false} />,
  ],
  ['in a menu', <RibbonMenu key="menu" command={{ label: 'Formats', menu: [{ type: 'link', label: 'PDF', href: '#pdf' }] }} />],
])('follows a link %s on Space, as on Enter, and does not scroll', async (_, shown) => {
  inPage(shown);
  let followed = 0;
  const onClick = (event: Event) => {
    event.preventDefault();
    followed += 1;
  };
  document.addEventListener('click', onClick);
  onTestFinished(() => document.removeEventListener('click', onClick));
  await walk('Tab');
  if (focused() === 'Formats') {
    await walk('ArrowDown');
    followed = 0;
  }
  expect(focused()).toBe('PDF');
  const unscrolled = new Promise<boolean>((done) => {
    document.addEventListener('keydown', (event) => done(event.defaultPrevented), { once: true });
  });
  await walk(' ');
  expect(await unscrolled).toBe(true);
  expect(followed).toBe(1);
});

test('menu: wraps around with Up and Down, moves to the ends on Home and End, and to commands by their first letter', async () => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  saveAs().focus();
  const keys = [
    'ArrowDown',
    'ArrowDown',
    'ArrowUp',
    'ArrowUp',
    'ArrowDown',
    'End',
    'Home',
    'w',
    'p',
    'p',
    'p',
    'x',
    'ArrowRight',
    'ArrowLeft',
  ];
  expect(await walk(...keys)).toEqual([
    'Plain text',
    'PDF',
    'Plain text',
    'Print',
    'Plain text',
    'Print',
    'Plain text',
    'Word',
    'Print',
    'Plain text',
    'PDF',
    'PDF',
    'PDF',
    'PDF',
  ]);
});

test('menu: closes on Escape and restores the focus', async () => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  saveAs().focus();
  expect(await walk('Enter', 'ArrowDown', 'Escape')).toEqual(['Plain text', 'PDF', 'Save as']);
  expect(open()).toBeNull();
});

test('menu: closes on Tab and moves on, or on Shift+Tab and returns to the button', async () => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  saveAs().focus();
  expect(await walk('Enter', 'Tab')).toEqual(['Plain text', 'After']);
  expect(open()).toBeNull();
  saveAs().focus();
  expect(await walk('Enter', '{Shift>}{Tab}{/Shift}')).toEqual(['Plain text', 'Save as']);
  expect(open()).toBeNull();
});

test('menu: closes when a command is activated, but not on an unavailable one', async () => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  saveAs().focus();
  expect(await walk('Enter', 'w', 'Enter')).toEqual(['Plain text', 'Word', 'Word']);
  expect(open()).toBe('Save as');
  expect(await walk('Home', 'Enter')).toEqual(['Plain text', 'Save as']);
  expect(open()).toBeNull();
  expect(location.hash).toBe('#text');
});

test('menu: opens at its first command on click, and closes on a press outside', async () => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  await press(saveAs());
  await expect.poll(focused).toBe('Plain text');
  await press(screen.getByRole('button', { name: 'Before' }));
  // The browser closes pop-ups only on trusted presses; moving the focus, which closes it as well, works with synthetic events.
  screen.getByRole('button', { name: 'Before' }).focus();
  await expect.poll(open).toBeNull();
});

test('split button: makes the command and its arrow separate stops, and the arrow opens the menu', async () => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  saveAs().focus();
  expect(await walk('ArrowRight', 'ArrowRight', 'ArrowDown', 'Escape', 'ArrowLeft')).toEqual([
    'Publish',
    'More options: Publish',
    'Plain text',
    'More options: Publish',
    'Publish',
  ]);
});

test('scrolls a pop-up taller than the window to the focused command', async () => {
  const many = Array.from({ length: 60 }, (_, at) => ({ type: 'link' as const, label: `Command ${at}`, href: '#' }));
  inPage(<RibbonToolbar groups={[{ label: 'Keep', commands: [{ type: 'menu', label: 'All', menu: many }] }]} skipLink={false} />);
  screen.getByRole('button', { name: 'All' }).focus();
  expect(await walk('ArrowUp')).toEqual(['Command 59']);
  const { top, bottom } = (document.activeElement as HTMLElement).getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
});

test('moves past a menu button in an open group on Down, and opens its menu on Enter', async () => {
  const groups: RibbonGroupContent[] = [
    {
      label: 'Keep',
      commands: [
        { type: 'link', label: 'Send', href: '#' },
        { type: 'menu', label: 'Save as', menu },
        { type: 'link', label: 'Post', href: '#' },
      ],
    },
  ];
  inPage(<RibbonToolbar groups={groups} skipLink={false} />).style.inlineSize = '200px';
  await expect.poll(() => screen.queryByRole('button', { name: 'Keep' })).not.toBeNull();
  screen.getByRole('button', { name: 'Keep' }).focus();
  expect(await walk('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter')).toEqual([
    'Send',
    'Save as',
    'Post',
    'Save as',
    'Plain text',
  ]);
});

test('closes the menu in a collapsed group on Escape before the group', async () => {
  const container = inPage(
    <RibbonToolbar
      groups={[
        {
          label: 'Keep',
          commands: [
            { type: 'menu', label: 'Save as', menu },
            { type: 'link', label: 'Send', href: '#' },
            { type: 'link', label: 'Post', href: '#' },
          ],
        },
      ]}
      skipLink={false}
    />,
  );
  container.style.inlineSize = '200px';
  await expect.poll(() => screen.queryByRole('button', { name: 'Keep' })).not.toBeNull();
  screen.getByRole('button', { name: 'Keep' }).focus();
  expect(await walk('ArrowDown', 'Enter', 'ArrowDown', 'Escape', 'Escape')).toEqual(['Save as', 'Plain text', 'PDF', 'Save as', 'Keep']);
  expect(open()).toBeNull();
});
