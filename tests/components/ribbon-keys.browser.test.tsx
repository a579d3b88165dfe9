// The keys of the ARIA APG patterns Toolbar and Menu Button, on the ribbon.
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { RibbonMenu, RibbonToolbar } from '../../src/index.js';
import { readersGroups } from '../support/groups.js';
import { focused, walk } from '../support/keys.js';
import { press } from '../support/pointer.js';
import '../../src/styles/index.css';

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

test('toolbar: Tab goes in and out, arrows walk round the ends, Home and End go to the ends', async () => {
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

test('toolbar: the command used last is where Tab comes back to', async () => {
  inPage(<RibbonToolbar groups={readersGroups} skipLink={false} />);
  expect(await walk('Tab', 'ArrowRight', 'ArrowRight', 'Tab', '{Shift>}{Tab}{/Shift}')).toEqual([
    'E-mail',
    'Copy link',
    'Print',
    'After',
    'Print',
  ]);
});

test('toolbar: from right to left the arrows are mirrored', async () => {
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

test('toolbar: Enter and Space act, and modified arrows are the browser’s own', async () => {
  const pressed: string[] = [];
  inPage(
    <RibbonToolbar groups={readersGroups} skipLink={false} onClick={(event) => pressed.push((event.target as Element).textContent)} />,
  );
  await walk('Tab', 'ArrowRight', 'Enter', ' ');
  expect(pressed).toEqual(['Copy link', 'Copy link']);
  expect(await walk('{Control>}{ArrowRight}{/Control}')).toEqual(['Copy link']);
});

test('toolbar: a command that cannot be used takes the focus too', async () => {
  const [first, ...others] = readersGroups;
  const groups = [{ label: 'Share', commands: [{ label: 'Send', href: '/', unavailable: 'Not yet.' }] }, ...others];
  inPage(<RibbonToolbar groups={first ? groups : []} skipLink={false} />);
  expect(await walk('Tab', 'ArrowRight')).toEqual(['Send', 'Print']);
});

const menu = [
  { label: 'Plain text', href: '#text' },
  { label: 'PDF', href: '#pdf' },
  { label: 'Word', href: '#word', unavailable: 'There is none.' },
  { label: 'Print', action: 'print' as const },
];
const withMenus = [
  ...readersGroups,
  { label: 'Keep', commands: [{ label: 'Save as', menu }] },
  { label: 'More', commands: [{ label: 'Publish', href: '#publish', menu }] },
];
const saveAs = () => screen.getByRole('button', { name: 'Save as' });
const open = () => document.querySelector<HTMLElement>(':popover-open')?.getAttribute('aria-label') ?? null;

test.each(['Enter', ' ', 'ArrowDown'])('menu button: "%s" opens the menu and goes to its first command', async (key) => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  saveAs().focus();
  expect(await walk(key)).toEqual(['Plain text']);
  expect(screen.getByRole('menu', { name: 'Save as' })).toBeVisible();
});

test('menu button: Up opens the menu at its end', async () => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  saveAs().focus();
  expect(await walk('ArrowUp')).toEqual(['Print']);
});

test.each([
  ['in the bar', <RibbonToolbar key="bar" groups={[{ label: 'Page', commands: [{ label: 'PDF', href: '#pdf' }] }]} skipLink={false} />],
  ['in a menu', <RibbonMenu key="menu" label="Formats" commands={[{ label: 'PDF', href: '#pdf' }]} />],
])('Space follows a link %s, as Enter does, and does not scroll', async (_, shown) => {
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

test('menu: Up and Down walk round the ends, Home and End go to the ends, letters to what begins so', async () => {
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

test('menu: Escape closes it and gives the focus back', async () => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  saveAs().focus();
  expect(await walk('Enter', 'ArrowDown', 'Escape')).toEqual(['Plain text', 'PDF', 'Save as']);
  expect(open()).toBeNull();
});

test('menu: Tab closes it and goes on, Shift+Tab closes it and goes back to the button', async () => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  saveAs().focus();
  expect(await walk('Enter', 'Tab')).toEqual(['Plain text', 'After']);
  expect(open()).toBeNull();
  saveAs().focus();
  expect(await walk('Enter', '{Shift>}{Tab}{/Shift}')).toEqual(['Plain text', 'Save as']);
  expect(open()).toBeNull();
});

test('menu: choosing a command closes it, one that cannot be used does not', async () => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  saveAs().focus();
  expect(await walk('Enter', 'w', 'Enter')).toEqual(['Plain text', 'Word', 'Word']);
  expect(open()).toBe('Save as');
  expect(await walk('Home', 'Enter')).toEqual(['Plain text', 'Save as']);
  expect(open()).toBeNull();
  expect(location.hash).toBe('#text');
});

test('menu: a press opens it at its first command, a press beside it closes it', async () => {
  inPage(<RibbonToolbar groups={withMenus} skipLink={false} />);
  await press(saveAs());
  await expect.poll(focused).toBe('Plain text');
  await press(screen.getByRole('button', { name: 'Before' }));
  // Closing on a press outside is the browser's own doing, and a press made by hand is none; the focus it takes along is.
  screen.getByRole('button', { name: 'Before' }).focus();
  await expect.poll(open).toBeNull();
});

test('split button: the command is one stop, its arrow the next; the arrow opens the menu', async () => {
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

test('a pop-up taller than the window scrolls to the command that has the focus', async () => {
  const many = Array.from({ length: 60 }, (_, at) => ({ label: `Command ${at}`, href: '#' }));
  inPage(<RibbonToolbar groups={[{ label: 'Keep', commands: [{ label: 'All', menu: many }] }]} skipLink={false} />);
  screen.getByRole('button', { name: 'All' }).focus();
  expect(await walk('ArrowUp')).toEqual(['Command 59']);
  const { top, bottom } = (document.activeElement as HTMLElement).getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
});

test('Down passes a menu button in an open group; Enter opens it', async () => {
  const groups = [
    {
      label: 'Keep',
      commands: [
        { label: 'Send', href: '#' },
        { label: 'Save as', menu },
        { label: 'Post', href: '#' },
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

test('a menu in a collapsed group: Escape closes the menu, then the group', async () => {
  const container = inPage(
    <RibbonToolbar
      groups={[
        {
          label: 'Keep',
          commands: [
            { label: 'Save as', menu },
            { label: 'Send', href: '#' },
            { label: 'Post', href: '#' },
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
