import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import { groupBreakpoints } from '../../src/components/ribbon-toolbar/ribbon-layout.js';
import { pageCommands, RibbonCommand, RibbonGroup, type RibbonGroupContent, RibbonToggle, RibbonToolbar } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { watchWarnings } from '../support/warnings.js';

const { told } = watchWarnings();
const groups = [
  {
    label: 'Share',
    commands: [
      { label: 'E-mail', href: 'mailto:?body=x' },
      { label: 'Copy link', action: 'copy-link' as const },
    ],
  },
  { label: 'Page', commands: [{ label: 'Print', action: 'print' as const }] },
];

test('three commands are a toolbar of named groups', () => {
  render(<RibbonToolbar groups={groups} />);
  const bar = screen.getByRole('toolbar', { name: 'Page commands' });
  expect(
    within(bar)
      .getAllByRole('group')
      .map((group) => group.getAttribute('aria-label')),
  ).toEqual(['Share', 'Page']);
  expect(bar).toHaveAttribute('focusgroup', 'toolbar wrap');
});

test('fewer are a plain list; none leave no trace', () => {
  const { container, rerender } = render(<RibbonToolbar groups={groups.slice(1)} />);
  expect(screen.queryByRole('toolbar')).toBeNull();
  expect(screen.getByRole('list', { name: 'Page commands' })).toContainElement(screen.getByRole('button', { name: 'Print' }));
  rerender(<RibbonToolbar groups={[{ label: 'Empty', commands: [] }]} />);
  expect(container).toBeEmptyDOMElement();
});

test('begins with a link past itself, to a place it renders, unless the page has one', () => {
  const { rerender } = render(<RibbonToolbar groups={groups} />);
  const id = screen.getByRole('link', { name: 'Skip ribbon commands' }).getAttribute('href')?.slice(1);
  const end = document.getElementById(id ?? '');
  expect(end).not.toBeNull();
  expect(screen.getByRole('toolbar').compareDocumentPosition(end as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  rerender(<RibbonToolbar groups={groups} skipLink={false} />);
  expect(screen.queryByRole('link', { name: 'Skip ribbon commands' })).toBeNull();
});

test('a command that cannot be used is focusable, says why and does nothing', async () => {
  const onClick = vi.fn();
  render(<RibbonCommand label="Save" unavailable="Wait until the page is published." onClick={onClick} />);
  const button = screen.getByRole('button', { name: 'Save', description: 'Wait until the page is published.' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(button);
  expect(button).toHaveFocus();
  expect(onClick).not.toHaveBeenCalled();
});

test('a form command posts its fields without script', () => {
  render(<RibbonCommand label="Subscribe" formAction="/subscribe" fields={{ token: 't' }} />);
  const form = screen.getByRole('button', { name: 'Subscribe' }).closest('form');
  expect(form).toHaveAttribute('method', 'post');
  expect(form).toHaveAttribute('action', '/subscribe');
  expect(form).toHaveFormValues({ token: 't' });
});

test('an unsafe address leaves the command out, and the developer is told', () => {
  const { container } = render(<RibbonCommand label="Bad" href="vbscript:x" />);
  expect(container).toBeEmptyDOMElement();
  expect(told()).toEqual([expect.stringMatching(/<RibbonCommand> got the URL "vbscript:x"/)]);
});

test('your own click handler runs; a toggle says whether it is on', async () => {
  const onClick = vi.fn();
  render(
    <RibbonToolbar>
      <RibbonGroup label="View">
        <RibbonToggle label="Large text" pressed={true} onClick={onClick} />
      </RibbonGroup>
    </RibbonToolbar>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Large text', pressed: true }));
  expect(onClick).toHaveBeenCalledOnce();
});

test('a toggle that cannot be used says why and whether it is on, and does nothing', async () => {
  const onClick = vi.fn();
  render(<RibbonToggle label="Follow" pressed={true} unavailable="Sign in to follow." onClick={onClick} />);
  const toggle = screen.getByRole('button', { name: 'Follow', pressed: true, description: 'Sign in to follow.' });
  await userEvent.click(toggle);
  expect(onClick).not.toHaveBeenCalled();
});

test('what needs script says so: your own click handler does, a form or a link does not, and you may say it yourself', () => {
  render(
    <>
      <RibbonCommand label="Handled" onClick={() => {}} />
      <RibbonCommand label="Followed" href="/" onClick={() => {}} />
      <RibbonCommand label="Posted" formAction="/" />
      <RibbonCommand label="Said" data-needs-script="" />
    </>,
  );
  const needsScript = (name: string) => screen.getByText(name).closest('a, button')?.hasAttribute('data-needs-script');
  expect(['Handled', 'Followed', 'Posted', 'Said'].map(needsScript)).toEqual([true, false, false, true]);
});

const twoCommands = (label: string, more = {}): RibbonGroupContent => ({
  label,
  commands: [
    { label: 'A command', href: '/' },
    { label: 'Another one', href: '/' },
  ],
  ...more,
});

test('a group without a name never becomes a nameless button, and the developer is told', () => {
  render(<RibbonToolbar groups={[twoCommands('Page'), twoCommands(' ')]} />);
  expect(screen.getAllByRole('button', { hidden: true }).map(({ textContent }) => textContent?.trim())).not.toContain('');
  expect(told()).toEqual([expect.stringMatching(/group without a label/)]);
});

test('groups give way in order, the last first; pinned ones and single commands never become a button', () => {
  const mediumFrom = (groups: RibbonGroupContent[]) => groupBreakpoints(groups).map(({ medium }) => medium ?? 0);
  const [a = 0, b = 0, c = 0] = mediumFrom([twoCommands('A'), twoCommands('B'), twoCommands('C')]);
  expect(c).toBeGreaterThanOrEqual(b);
  expect(b).toBeGreaterThanOrEqual(a);
  expect(c).toBeGreaterThan(a);
  expect(mediumFrom([twoCommands('A', { collapseOrder: 1 }), twoCommands('B'), twoCommands('C')])[0]).toBe(c);
  const [pinned, single] = groupBreakpoints([twoCommands('A', { pinned: true }), { label: 'B', commands: [{ label: 'One', href: '/' }] }]);
  expect(pinned).toMatchObject({ small: 0 });
  expect(single).toMatchObject({ small: 0 });
});

test('all large groups give way before a medium one does, and all medium ones before a small one', () => {
  const sizes = ['large', 'medium', 'small', 'popup'] as const;
  const from = groupBreakpoints(['A', 'B', 'C'].map((label) => twoCommands(label, { sizes })));
  const least = (size: 'large' | 'medium' | 'small') => Math.min(...from.map((group) => group[size] ?? 0));
  const most = (size: 'large' | 'medium' | 'small') => Math.max(...from.map((group) => group[size] ?? 0));
  expect(least('large')).toBeGreaterThanOrEqual(most('medium'));
  expect(least('medium')).toBeGreaterThanOrEqual(most('small'));
  expect(most('large')).toBeGreaterThan(least('small'));
});

test('a group keeps to the sizes it may take; a group of none is medium', () => {
  const [onlyLarge, none] = groupBreakpoints([twoCommands('A', { sizes: ['large'] }), twoCommands('B', { sizes: [] })]);
  expect(onlyLarge).toEqual({ large: 0 });
  expect(none).toEqual({ medium: 0 });
});

test('sharing is a link: an e-mail where there is neither script nor share sheet', async () => {
  const share = vi.fn().mockResolvedValue(undefined);
  const mail = 'mailto:?body=https%3A%2F%2Fa.example%2F';
  render(
    <RibbonToolbar groups={[{ label: 'Share', commands: [{ label: 'Share', action: 'share', href: mail, url: 'https://a.example/' }] }]} />,
  );
  const link = screen.getByRole('link', { name: 'Share' });
  expect(link).toHaveAttribute('href', mail);
  expect(link).not.toHaveAttribute('data-needs-script');
  const click = () => fireEvent.click(link);
  // The return value says whether the browser goes on to follow the link.
  expect(click()).toBe(true);
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }));
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(click()).toBe(false);
  expect(share).toHaveBeenCalledExactlyOnceWith({ title: document.title, url: 'https://a.example/' });
});

test('where sharing is forbidden the e-mail is opened after all; who changes their mind, or presses twice, gets nothing', async () => {
  const assign = vi.fn();
  const share = vi
    .fn()
    .mockRejectedValueOnce(new DOMException('', 'AbortError'))
    .mockRejectedValueOnce(new DOMException('', 'InvalidStateError'))
    .mockRejectedValue(new DOMException('', 'NotAllowedError'));
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }));
  vi.stubGlobal('location', { href: location.href, assign });
  onTestFinished(() => void vi.unstubAllGlobals());
  render(<RibbonToolbar groups={[{ label: 'Share', commands: [{ label: 'Share', action: 'share', href: 'mailto:?body=x' }] }]} />);
  fireEvent.click(screen.getByRole('link', { name: 'Share' }));
  fireEvent.click(screen.getByRole('link', { name: 'Share' }));
  await waitFor(() => expect(share).toHaveBeenCalledTimes(2));
  expect(assign).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('link', { name: 'Share' }));
  await waitFor(() => expect(assign).toHaveBeenCalledExactlyOnceWith('mailto:?body=x'));
});

test('what a CMS leaves null is not there, and nothing throws', () => {
  const groups = [
    null,
    { label: 'None', commands: null },
    {
      label: 'Page',
      sizes: null,
      icon: null,
      commands: [
        null,
        { label: 'Print', href: null, action: 'print' },
        { label: 'Post', href: null, formAction: '/p', fields: null },
        { label: 'Dead', menu: null },
        { label: 'Link', href: '/', menu: [null, { label: 'PDF', href: '/a.pdf' }, { label: 'Dead too' }] },
        { label: null, href: '/' },
      ],
    },
  ] as unknown as RibbonGroupContent[];
  const { rerender, container } = render(<RibbonToolbar groups={groups} />);
  expect(
    [...container.querySelectorAll('.pr-ribbon-command:not(.pr-ribbon-group-button) > .pr-ribbon-command-label')].map(
      ({ textContent }) => textContent,
    ),
  ).toEqual(['Print', 'Post', 'Link', 'PDF']);
  expect(told()).toEqual([expect.stringContaining('got a command without a label')]);
  rerender(<RibbonToolbar groups={null as never} />);
  expect(container).toBeEmptyDOMElement();
});

test('a headline that was cut in the middle of a character is sent all the same', () => {
  expect(pageCommands({ url: 'https://a.example/', title: 'Tide \ud83d' }).email?.href).toContain('subject=Tide%20%EF%BF%BD');
});

test('the ready-made commands carry their names, pictures and addresses', () => {
  const commands = pageCommands({ url: 'https://a.example/news', title: 'A & B', subscribeHref: '/s', saveHref: '/n.pdf', locale: fr });
  expect(commands.email?.href).toBe('mailto:?subject=A%20%26%20B&body=https%3A%2F%2Fa.example%2Fnews');
  expect(commands).toMatchObject({
    share: { label: 'Partager cette page', action: 'share', href: commands.email?.href, url: 'https://a.example/news' },
    copyLink: { label: 'Copier le lien', action: 'copy-link', url: 'https://a.example/news' },
    print: { label: 'Imprimer', action: 'print' },
    save: { href: '/n.pdf', download: true },
    subscribe: { href: '/s' },
  });
});

test('without a safe address there is nothing to send, and the page itself is copied and saved', () => {
  const commands = pageCommands({ url: 'vbscript:commands' });
  expect(commands).not.toHaveProperty('email');
  expect(commands).not.toHaveProperty('share');
  expect(commands).not.toHaveProperty('subscribe');
  expect(commands.copyLink).not.toHaveProperty('url');
  expect(commands.save).toMatchObject({ href: '', download: true });
  expect(told()).toEqual([expect.stringContaining('vbscript:commands')]);
});

test('a command with a menu alone is a menu button; with an act of its own it is a split button', () => {
  const menu = [{ label: 'PDF', href: '/a.pdf' }];
  render(
    <RibbonToolbar
      groups={[
        {
          label: 'Page',
          commands: [
            { label: 'Save as', menu },
            { label: 'Print', action: 'print', menu },
          ],
        },
      ]}
    />,
  );
  expect(screen.getByRole('button', { name: 'Save as' })).toHaveAttribute('aria-haspopup', 'menu');
  expect(screen.getByRole('button', { name: 'Print' })).not.toHaveAttribute('aria-haspopup');
  const arrow = screen.getByRole('button', { name: 'More options: Print' });
  expect(arrow).toHaveAttribute('aria-haspopup', 'menu');
  const opened = document.getElementById(arrow.getAttribute('popovertarget') ?? '');
  expect(opened).toHaveAttribute('role', 'menu');
  expect(opened?.querySelector('[role="menuitem"]')).toHaveTextContent('PDF');
});

test('an unsafe address goes from a menu too, and a menu of nothing goes with it', () => {
  const unsafe = [{ label: 'Bad', href: 'vbscript:menu' }];
  render(
    <RibbonToolbar
      groups={[
        {
          label: 'Page',
          commands: [
            { label: 'Empty', menu: unsafe },
            { label: 'Print', action: 'print', menu: unsafe },
            { label: 'Save as', menu: [...unsafe, { label: 'PDF', href: '/a.pdf' }] },
          ],
        },
      ]}
    />,
  );
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Print', 'Save as']);
  expect(screen.queryByText('Bad')).toBeNull();
  expect(told()).toEqual([expect.stringContaining('vbscript:menu')]);
});

test('what needs script is marked, up to the group and the menu of nothing else', () => {
  render(
    <RibbonToolbar
      groups={[
        { label: 'Script', commands: [{ label: 'Ways', menu: [{ label: 'Print', action: 'print' }] }] },
        {
          label: 'Both',
          commands: [
            {
              label: 'Others',
              menu: [
                { label: 'Copy', action: 'copy-link' },
                { label: 'PDF', href: '/' },
              ],
            },
          ],
        },
        { label: 'Share', commands: [{ label: 'Share', action: 'share', href: 'mailto:' }] },
      ]}
    />,
  );
  expect(screen.getAllByRole('group').map((group) => group.hasAttribute('data-needs-script'))).toEqual([true, false, false]);
  expect(screen.getByRole('button', { name: 'Ways' }).parentElement).toHaveAttribute('data-needs-script');
  expect(screen.getByRole('button', { name: 'Others' }).parentElement).not.toHaveAttribute('data-needs-script');
});
