// Single commands, and commands as data from a CMS.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type MenuCommand, RibbonCommand, type RibbonGroupContent, RibbonMenu, RibbonToggle, RibbonToolbar } from '../../src/index.js';
import { RouterLink } from '../support/router-link.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const inToolbar = (commands: unknown) => (
  <RibbonToolbar groups={[{ label: 'Page', pinned: true, commands: commands as [] }]} skipLink={false} />
);
/** The controls in the ribbon, including those in menus. */
const labels = () =>
  [...document.querySelectorAll('.pr-ribbon-command:not(.pr-ribbon-group-button) > .pr-ribbon-command-label')].map(
    ({ textContent }) => textContent,
  );

test('focuses an unavailable command, shows its reason and does nothing', async () => {
  const onClick = vi.fn();
  render(<RibbonCommand command={{ type: 'button', label: 'Save', unavailable: 'Wait until the page is published.' }} onClick={onClick} />);
  const button = screen.getByRole('button', { name: 'Save', description: 'Wait until the page is published.' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(button);
  expect(button).toHaveFocus();
  expect(onClick).not.toHaveBeenCalled();
});

test('posts the fields of a form command without script', () => {
  render(<RibbonCommand command={{ type: 'form', label: 'Subscribe', formAction: '/subscribe', fields: { token: 't' } }} />);
  const form = screen.getByRole('button', { name: 'Subscribe' }).closest('form');
  expect(form).toHaveAttribute('method', 'post');
  expect(form).toHaveAttribute('action', '/subscribe');
  expect(form).toHaveFormValues({ token: 't' });
});

test.each([
  { type: 'link', label: 'Bad', href: 'vbscript:link' },
  { type: 'share', label: 'Bad', href: 'vbscript:share' },
  { type: 'form', label: 'Bad', formAction: 'vbscript:form' },
] as const)('leaves out a $type with an unsafe URL, and warns', (command) => {
  const { container } = render(<RibbonCommand command={command} />);
  const [field, address] = Object.entries(command).at(-1) ?? [];
  expect(container).toBeEmptyDOMElement();
  expect(warnings()[0]).toMatch(new RegExp(`<RibbonCommand> command\\.${field} is the URL "${address}"`));
});

test('copies the URL of the page if its own is unsafe', () => {
  render(<RibbonCommand command={{ type: 'copy-link', label: 'Copy', url: 'vbscript:copy' }} />);
  expect(screen.getByRole('button', { name: 'Copy' })).not.toHaveAttribute('data-url');
  expect(warnings()).toEqual([expect.stringMatching(/command\.url is the URL "vbscript:copy"/)]);
});

test('renders nothing without a label, a command or an identifiable type', () => {
  const { container, rerender } = render(<RibbonCommand command={null as never} />);
  expect(container).toBeEmptyDOMElement();
  for (const command of [
    { type: 'print', label: ' ' },
    { type: 'print', label: null },
    { type: 'fly', label: 'Fly' },
    { type: 'menu', label: 'Ways', menu: [] },
    'text',
    [],
  ]) {
    rerender(<RibbonCommand command={command as never} />);
    expect(container).toBeEmptyDOMElement();
  }
  for (const command of [null, { label: null, menu: [{ type: 'print', label: 'Print' }] }]) {
    rerender(<RibbonMenu command={command as never} />);
    expect(container).toBeEmptyDOMElement();
  }
});

test('shows why a toggle is unavailable and whether it is on, and does nothing', async () => {
  const onClick = vi.fn();
  render(<RibbonToggle command={{ label: 'Follow', unavailable: 'Sign in to follow.' }} pressed={true} onClick={onClick} />);
  const toggle = screen.getByRole('button', { name: 'Follow', pressed: true, description: 'Sign in to follow.' });
  await userEvent.click(toggle);
  expect(onClick).not.toHaveBeenCalled();
});

// WAI-ARIA 1.2: without aria-pressed a button is no toggle button, so a toggle that is off says "false".
test('says of a toggle whether it is on, also in the groups of a CMS, and of no other command', () => {
  const form = (label: string, pressed: unknown) => ({ type: 'form', label, formAction: '/', pressed });
  render(inToolbar([form('On', true), form('Off', false), form('Written', 'no'), form('Plain', undefined), form('Wrong', 'perhaps')]));
  const pressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');
  expect(['On', 'Off', 'Written', 'Plain', 'Wrong'].map(pressed)).toEqual(['true', 'false', 'false', null, null]);
  render(<RibbonToggle command={{ label: 'Larger text' }} pressed={undefined as never} onClick={() => {}} />);
  expect(pressed('Larger text')).toBe('false');
});

// WAI-ARIA 1.2: menus own menu items; aria-pressed is for buttons only, a menu item that is on or off is a menuitemcheckbox.
test('puts items into a menu that are its own, and checks those that are on', () => {
  render(
    <RibbonMenu
      command={{
        label: 'Ways',
        menu: [
          { type: 'form', label: 'Post', formAction: '/' },
          { type: 'form', label: 'Follow', formAction: '/', pressed: true },
        ],
      }}
    >
      <RibbonToggle role="menuitem" command={{ label: 'Larger text' }} pressed={false} onClick={() => {}} />
    </RibbonMenu>,
  );
  const menu = screen.getByRole('menu', { hidden: true });
  const item = (name: string) =>
    [...menu.querySelectorAll('[role]')].find(({ textContent, localName }) => localName === 'button' && textContent === name);
  expect(item('Post')).toHaveAttribute('role', 'menuitem');
  expect(item('Follow')).toHaveAttribute('role', 'menuitemcheckbox');
  expect(item('Follow')).toHaveAttribute('aria-checked', 'true');
  expect(item('Larger text')).toHaveAttribute('aria-checked', 'false');
  expect(menu.querySelector('[aria-pressed]')).toBeNull();
  expect([...menu.querySelectorAll('form')].map((form) => form.getAttribute('role'))).toEqual(['none', 'none']);
  render(<RibbonCommand command={{ type: 'form', label: 'Alone', formAction: '/' }} />);
  expect(screen.getByRole('button', { name: 'Alone' }).closest('form')).not.toHaveAttribute('role');
});

test('a toggle that is off says so, rather than being no toggle', () => {
  render(<RibbonToggle command={{ label: 'Larger text' }} pressed={false} onClick={() => {}} />);
  expect(screen.getByRole('button', { name: 'Larger text' })).toHaveAttribute('aria-pressed', 'false');
});

test("marks commands with a click handler or the site's own mark as needing script, but no form or link", () => {
  render(
    <>
      <RibbonCommand command={{ type: 'button', label: 'Handled' }} onClick={() => {}} />
      <RibbonCommand command={{ type: 'link', label: 'Followed', href: '/' }} onClick={() => {}} />
      <RibbonCommand command={{ type: 'form', label: 'Posted', formAction: '/' }} />
      <RibbonCommand command={{ type: 'button', label: 'Marked' }} data-needs-script="" />
    </>,
  );
  const needsScript = (name: string) => screen.getByText(name).closest('a, button')?.hasAttribute('data-needs-script');
  expect(['Handled', 'Followed', 'Posted', 'Marked'].map(needsScript)).toEqual([true, false, false, true]);
});

test('renders its link, and those of its menu, with linkComponent', () => {
  render(
    <>
      <RibbonCommand command={{ type: 'link', label: 'PDF', href: '/a.pdf' }} linkComponent={RouterLink} className="own" />
      <RibbonMenu command={{ label: 'Ways', menu: [{ type: 'link', label: 'Word', href: '/a.docx' }] }} linkComponent={RouterLink} />
    </>,
  );
  expect([...document.querySelectorAll('[data-routed]')].map(({ textContent }) => textContent)).toEqual(['PDF', 'Word']);
  expect(screen.getByRole('link', { name: 'PDF' })).toHaveClass('pr-ribbon-command', 'own');
});

test('accepts null fields', () => {
  const groups = [
    null,
    { label: 'None', commands: null },
    {
      label: 'Page',
      sizes: null,
      icon: null,
      commands: [
        null,
        { type: 'print', label: 'Print', href: null, menu: null },
        { type: 'form', label: 'Post', href: null, formAction: '/p', fields: null },
        { type: 'menu', label: 'Empty menu', menu: null },
        { type: 'link', label: 'Link', href: '/', menu: [null, { type: 'link', label: 'PDF', href: '/a.pdf' }, { label: 'Without type' }] },
        { type: 'link', label: null, href: '/' },
        { label: 'Of no type' },
      ],
    },
  ] as unknown as RibbonGroupContent[];
  render(<RibbonToolbar groups={groups} />);
  expect(labels()).toEqual(['Print', 'Post', 'Link', 'PDF']);
  expect(warnings()).toEqual([
    expect.stringMatching(/groups\[1\] has no usable "commands"/),
    expect.stringMatching(/groups\[2\]\.commands\[3\] has nothing to show.*commands in "menu"/),
    expect.stringMatching(/groups\[2\]\.commands\[4\]\.menu\[2\] has no usable "type"/),
    expect.stringMatching(/groups\[2\]\.commands\[5\] has no usable "label"/),
    expect.stringMatching(/groups\[2\]\.commands\[6\] has no usable "type"/),
  ]);
});

test('infers a missing type from other fields, and reads that of scripted commands from action', () => {
  render(
    inToolbar([
      { label: 'Link', href: '/link', menu: [{ label: 'In the menu', href: '/menu' }] },
      { label: 'Form', formAction: '/form' },
      { label: 'Print', action: 'print' },
      { label: 'Copy', action: 'copy-link', url: '/copy' },
      { label: 'Share', action: 'share', href: 'mailto:' },
      { label: 'Ways', menu: [{ label: 'Of the menu', action: 'print' }] },
      { label: 'Later', unavailable: 'Not yet.' },
    ]),
  );
  expect(labels()).toEqual(['Link', 'In the menu', 'Form', 'Print', 'Copy', 'Share', 'Ways', 'Of the menu', 'Later']);
  expect(screen.getByRole('link', { name: 'Link' })).toHaveAttribute('href', '/link');
  expect(screen.getByRole('button', { name: 'More options: Link' })).toHaveAttribute('aria-haspopup', 'menu');
  expect(screen.getByRole('button', { name: 'Form' }).closest('form')).toHaveAttribute('action', '/form');
  expect(screen.getByRole('button', { name: 'Print' })).toHaveAttribute('data-command', 'print');
  expect(screen.getByRole('button', { name: 'Copy' })).toHaveAttribute('data-url', '/copy');
  expect(screen.getByRole('link', { name: 'Share' })).toHaveAttribute('data-command', 'share');
  expect(screen.getByRole('button', { name: 'Ways' })).toHaveAttribute('aria-haspopup', 'menu');
  expect(screen.getByRole('button', { name: 'Later', description: 'Not yet.' })).toHaveAttribute('aria-disabled', 'true');
  expect(warnings()).toEqual([]);
});

test('infers an unknown or blank type from other fields, and warns once', () => {
  render(
    inToolbar([
      { type: 'primary', label: 'Link', href: '/link' },
      { type: '', label: 'Print', action: 'print' },
      { type: 'secondary', label: 'Of no use' },
    ]),
  );
  expect(labels()).toEqual(['Link', 'Print']);
  expect(warnings()).toEqual([
    expect.stringMatching(/commands\[0\]\.type is "primary", which is not one of link, form/),
    expect.stringMatching(/commands\[2\]\.type is "secondary", which is not one of link, form/),
  ]);
});

const pdf = { type: 'link' as const, label: 'PDF', href: '/a.pdf' };

test('renders a menu as a menu button, and a command with a menu as a split button', () => {
  render(
    inToolbar([
      { type: 'menu', label: 'Save as', menu: [pdf] },
      { type: 'print', label: 'Print', menu: [pdf] },
    ]),
  );
  expect(screen.getByRole('button', { name: 'Save as' })).toHaveAttribute('aria-haspopup', 'menu');
  expect(screen.getByRole('button', { name: 'Print' })).not.toHaveAttribute('aria-haspopup');
  const arrow = screen.getByRole('button', { name: 'More options: Print' });
  expect(arrow).toHaveAttribute('aria-haspopup', 'menu');
  const opened = document.getElementById(arrow.getAttribute('popovertarget') ?? '');
  expect(opened).toHaveAttribute('role', 'menu');
  expect(opened?.querySelector('[role="menuitem"]')).toHaveTextContent('PDF');
});

test('leaves out unsafe URLs from menus, and menus that contain nothing else', () => {
  const unsafe = [{ type: 'link', label: 'Bad', href: 'vbscript:menu' }];
  render(
    inToolbar([
      { type: 'menu', label: 'Empty', menu: unsafe },
      { type: 'print', label: 'Print', menu: unsafe },
      { type: 'menu', label: 'Save as', menu: [...unsafe, pdf] },
    ]),
  );
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Print', 'Save as']);
  expect(screen.queryByText('Bad')).toBeNull();
  expect(warnings().filter((text) => text.includes('vbscript:menu'))).toEqual(
    [0, 1, 2].map((at) => expect.stringContaining(`groups[0].commands[${at}].menu[0].href is the URL`)),
  );
  expect(warnings()).toContainEqual(expect.stringMatching(/groups\[0\]\.commands\[0\] has nothing to show/));
});

test('renders no menu if all its commands are unsafe, but keeps the command beside it', () => {
  const command = { label: 'Ways', menu: [{ type: 'link' as const, label: 'Bad', href: 'vbscript:alone' }] };
  const { container, rerender } = render(<RibbonMenu command={command} />);
  expect(container).toBeEmptyDOMElement();
  expect(warnings()[0]).toMatch(/<RibbonMenu> command\.menu\[0\]\.href is the URL "vbscript:alone"/);
  rerender(<RibbonMenu command={command} primaryCommand={<RibbonCommand command={pdf} />} />);
  expect(screen.getByRole('link', { name: 'PDF' })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('keeps the menu of a split button whose own command is unusable or unavailable', () => {
  render(
    inToolbar([
      { type: 'link', label: 'Unsafe', href: 'vbscript:split', menu: [pdf] },
      { type: 'form', label: 'Unavailable', unavailable: 'Sign in.', menu: [pdf] },
    ]),
  );
  expect(screen.getByRole('button', { name: 'Unsafe' })).toHaveAttribute('aria-haspopup', 'menu');
  expect(screen.getByRole('button', { name: 'Unavailable', description: 'Sign in.' })).not.toHaveAttribute('aria-haspopup');
  expect(screen.getByRole('button', { name: 'More options: Unavailable' })).toHaveAttribute('aria-haspopup', 'menu');
  expect(labels()).toEqual(['Unsafe', 'PDF', 'Unavailable', 'PDF']);
});

test.each(['in a toolbar', 'alone'])('shows why a menu %s is unavailable', async (place) => {
  const command: MenuCommand = { type: 'menu', label: 'Save as', unavailable: 'The page is empty.', menu: [pdf] };
  render(place === 'alone' ? <RibbonMenu command={command} className="own" /> : inToolbar([command]));
  const button = screen.getByRole('button', { name: 'Save as', description: 'The page is empty.' });
  await userEvent.click(button);
  expect(button).toHaveFocus();
  expect(document.querySelector('[role="menu"]')).toBeNull();
  if (place === 'alone') expect(button).toHaveClass('own');
});

test('leaves out a menu inside a menu, and warns', () => {
  render(inToolbar([{ type: 'menu', label: 'Outer', menu: [pdf, { type: 'menu', label: 'Inner', menu: [pdf] }] }]));
  expect(labels()).toEqual(['Outer', 'PDF']);
  expect(warnings()).toEqual([expect.stringMatching(/commands\[0\]\.menu\[1\] is a menu inside a menu/)]);
});
