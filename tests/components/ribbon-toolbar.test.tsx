import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import { pageCommands, RibbonGroup, type RibbonGroupContent, RibbonToggle, RibbonToolbar, type ShareCommand } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { find } from '../support/dom.js';
import { RouterLink } from '../support/router-link.js';
import { watchWarnings } from '../support/warnings.js';

const { warnings } = watchWarnings();
const groups: RibbonGroupContent[] = [
  {
    label: 'Share',
    commands: [
      { type: 'link', label: 'E-mail', href: 'mailto:?body=x' },
      { type: 'copy-link', label: 'Copy link' },
    ],
  },
  { label: 'Page', commands: [{ type: 'print', label: 'Print' }] },
];

test('renders three commands as a toolbar of named groups', () => {
  render(<RibbonToolbar groups={groups} />);
  const bar = screen.getByRole('toolbar', { name: 'Page commands' });
  expect(
    within(bar)
      .getAllByRole('group')
      .map((group) => group.getAttribute('aria-label')),
  ).toEqual(['Share', 'Page']);
  expect(bar).toHaveAttribute('focusgroup', 'toolbar wrap');
});

test('renders fewer commands as a plain list, and nothing without commands', () => {
  const { container, rerender } = render(<RibbonToolbar groups={groups.slice(1)} />);
  expect(screen.queryByRole('toolbar')).toBeNull();
  expect(screen.getByRole('list', { name: 'Page commands' })).toContainElement(screen.getByRole('button', { name: 'Print' }));
  for (const nothing of [[{ label: 'Empty', commands: [] }], [], null, undefined]) {
    rerender(<RibbonToolbar groups={nothing as never} />);
    expect(container).toBeEmptyDOMElement();
  }
});

test('begins with a skip link to a target that it renders, unless disabled', () => {
  const { rerender } = render(<RibbonToolbar groups={groups} />);
  const id = screen.getByRole('link', { name: 'Skip ribbon commands' }).getAttribute('href')?.slice(1);
  const end = document.getElementById(id ?? '');
  expect(end).not.toBeNull();
  expect(screen.getByRole('toolbar').compareDocumentPosition(end as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  rerender(<RibbonToolbar groups={groups} skipLink={false} />);
  expect(screen.queryByRole('link', { name: 'Skip ribbon commands' })).toBeNull();
});

test('keeps the skip link and its target if the props are null, and leaves out both without a target id', () => {
  const { container, rerender } = render(<RibbonToolbar groups={groups} skipLink={null as never} skipTargetId={null as never} />);
  const link = screen.getByRole('link', { name: 'Skip ribbon commands' });
  expect(container.querySelector(link.getAttribute('href') ?? '')).toHaveTextContent('End of page commands');
  rerender(<RibbonToolbar groups={groups} skipTargetId="end" />);
  expect(link).toHaveAttribute('href', '#end');
  expect(container.querySelector('#end')).not.toBeNull();
  rerender(<RibbonToolbar groups={groups} skipTargetId={false} />);
  expect(screen.queryByRole('link', { name: 'Skip ribbon commands' })).toBeNull();
  expect(container.querySelector('.pr-ribbon-toolbar [id^="pr-after"]')).toBeNull();
});

test('calls the click handler of the site, and conveys whether a toggle is on', async () => {
  const onClick = vi.fn();
  render(
    <RibbonToolbar>
      <RibbonGroup label="View">
        <RibbonToggle command={{ label: 'Large text' }} pressed={true} onClick={onClick} />
      </RibbonGroup>
    </RibbonToolbar>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Large text', pressed: true }));
  expect(onClick).toHaveBeenCalledOnce();
});

const twoCommands = (label?: string): RibbonGroupContent => ({
  label,
  commands: [
    { type: 'link', label: 'A command', href: '/' },
    { type: 'link', label: 'Another one', href: '/' },
  ],
});

test('never collapses a group without a label into a nameless button, and warns', () => {
  render(
    <RibbonToolbar groups={[twoCommands('Page'), twoCommands(' '), twoCommands()]}>
      <RibbonGroup label=" " breakpoints={{ small: 24 }}>
        Commands of the site
      </RibbonGroup>
    </RibbonToolbar>,
  );
  expect(screen.getAllByRole('button', { hidden: true }).map(({ textContent }) => textContent?.trim())).toEqual(['Page']);
  expect(screen.getAllByRole('group').map((group) => group.querySelector('[popover]') !== null)).toEqual([true, false, false, false]);
  expect(warnings()).toEqual([
    expect.stringMatching(/<RibbonToolbar> groups\[1\] has no "label", so it cannot collapse/),
    expect.stringMatching(/<RibbonToolbar> groups\[2\] has no "label", so it cannot collapse/),
  ]);
});

test('renders sharing as a link to an e-mail for browsers without script or share sheet', async () => {
  const share = vi.fn().mockResolvedValue(undefined);
  const mail = 'mailto:?body=https%3A%2F%2Fa.example%2F';
  render(
    <RibbonToolbar groups={[{ label: 'Share', commands: [{ type: 'share', label: 'Share', href: mail, url: 'https://a.example/' }] }]} />,
  );
  const link = screen.getByRole('link', { name: 'Share' });
  expect(link).toHaveAttribute('href', mail);
  expect(link).not.toHaveAttribute('data-needs-script');
  const click = () => fireEvent.click(link);
  // The return value indicates whether the browser follows the link.
  expect(click()).toBe(true);
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }));
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(click()).toBe(false);
  expect(share).toHaveBeenCalledExactlyOnceWith({ title: document.title, url: 'https://a.example/' });
});

test('shares under the title of the command, where the document has another', async () => {
  const share = vi.fn().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }));
  onTestFinished(() => void vi.unstubAllGlobals());
  const command = pageCommands({ url: 'https://a.example/', title: 'Tide gauges agree' }).share as ShareCommand;
  render(<RibbonToolbar groups={[{ label: 'Share', commands: [command] }]} />);
  fireEvent.click(screen.getByRole('link', { name: command.label }));
  expect(share).toHaveBeenCalledExactlyOnceWith({ title: 'Tide gauges agree', url: 'https://a.example/' });
});

// Web Share API, share(): the reasons for which it rejects. Only AbortError means that the reader has cancelled.
test.each(['NotAllowedError', 'InvalidStateError', 'DataError', 'TypeError', 'AbortError'])(
  'opens the e-mail if sharing fails: %s',
  async (name) => {
    const assign = vi.fn();
    const share = vi.fn().mockRejectedValue(Object.assign(new Error(), { name }));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }));
    vi.stubGlobal('location', { href: location.href, assign });
    onTestFinished(() => void vi.unstubAllGlobals());
    render(<RibbonToolbar groups={[{ label: 'Share', commands: [{ type: 'share', label: 'Share', href: 'mailto:?body=x' }] }]} />);
    fireEvent.click(screen.getByRole('link', { name: 'Share' }));
    await waitFor(() => expect(share).toHaveBeenCalledOnce());
    if (name === 'AbortError') expect(assign).not.toHaveBeenCalled();
    else await waitFor(() => expect(assign).toHaveBeenCalledExactlyOnceWith('mailto:?body=x'));
  },
);

test('shares once on a double-click', async () => {
  const share = vi.fn(() => new Promise(() => {}));
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }));
  onTestFinished(() => void vi.unstubAllGlobals());
  render(<RibbonToolbar groups={[{ label: 'Share', commands: [{ type: 'share', label: 'Share', href: 'mailto:?body=x' }] }]} />);
  await userEvent.dblClick(screen.getByRole('link', { name: 'Share' }));
  expect(share).toHaveBeenCalledOnce();
});

test('marks commands that need script, and groups and menus with no others', () => {
  render(
    <RibbonToolbar
      groups={[
        { label: 'Script', commands: [{ type: 'menu', label: 'Ways', menu: [{ type: 'print', label: 'Print' }] }] },
        {
          label: 'Both',
          commands: [
            {
              type: 'menu',
              label: 'Others',
              menu: [
                { type: 'copy-link', label: 'Copy' },
                { type: 'link', label: 'PDF', href: '/' },
              ],
            },
          ],
        },
        { label: 'Share', commands: [{ type: 'share', label: 'Share', href: 'mailto:' }] },
      ]}
    />,
  );
  expect(screen.getAllByRole('group').map((group) => group.hasAttribute('data-needs-script'))).toEqual([true, false, false]);
  expect(screen.getByRole('button', { name: 'Ways' }).parentElement).toHaveAttribute('data-needs-script');
  expect(screen.getByRole('button', { name: 'Others' }).parentElement).not.toHaveAttribute('data-needs-script');
});

test.each(['toolbar', 'list'])('renders every link of a %s and its menus with linkComponent, but not its own skip link', (kind) => {
  const menu = [{ type: 'link' as const, label: 'PDF', href: '/a.pdf', download: true }];
  const split: RibbonGroupContent = { label: 'Page', commands: [{ type: 'link', label: 'Save', href: '/a.html', menu }] };
  const more: RibbonGroupContent = {
    label: 'More',
    commands: [
      { type: 'menu', label: 'Ways', menu: [{ type: 'share', label: 'Share', href: 'mailto:?body=x' }] },
      { type: 'link', label: 'Subscribe', href: '/subscribe', unavailable: 'Not yet.' },
    ],
  };
  render(<RibbonToolbar groups={kind === 'toolbar' ? [split, more] : [split]} linkComponent={RouterLink} />);
  const routed = [...document.querySelectorAll('[data-routed]')].map((link) => `${link.textContent} ${link.getAttribute('href')}`);
  expect(routed).toEqual(['Save /a.html', 'PDF /a.pdf', ...(kind === 'toolbar' ? ['Share mailto:?body=x'] : [])]);
  expect(screen.getByRole('menuitem', { name: 'PDF', hidden: true })).toHaveAttribute('download');
});

const split: RibbonGroupContent = {
  label: 'Keep',
  pinned: true,
  commands: [{ type: 'link', label: 'Save', href: '/', menu: [{ type: 'link', label: 'PDF', href: '/a.pdf' }] }],
};

test("marks content in another language than the component's own text", () => {
  const french: RibbonGroupContent = {
    label: 'Page',
    lang: 'fr',
    commands: [{ type: 'link', label: 'Enregistrer', href: '/', unavailable: 'Revenez demain.', lang: 'fr' }],
  };
  const { rerender } = render(<RibbonToolbar groups={[french]} />);
  expect(screen.getByText('Enregistrer')).toHaveAttribute('lang', 'fr');
  expect(screen.getByText('Revenez demain.')).toHaveAttribute('lang', 'fr');
  rerender(<RibbonToolbar groups={[{ label: 'Page', lang: 'fr', commands: [{ type: 'print', label: 'Imprimer' }] }]} />);
  expect(screen.getByRole('listitem')).toHaveAttribute('lang', 'fr');
  rerender(<RibbonToolbar groups={[french, twoCommands('Page')]} />);
  expect(screen.getAllByRole('group').map((group) => group.getAttribute('lang'))).toEqual(['fr', null]);
});

test('marks its own text in another language than the page, and keeps the direction of the page', () => {
  const words = fr.messages.ribbonToolbar;
  const { container, rerender } = render(<RibbonToolbar lang="ar" locale={fr} groups={[twoCommands('Page'), split]} />);
  const root = container.firstElementChild;
  const language = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
  expect(root).toHaveAttribute('lang', 'ar');
  for (const element of [root, screen.getByRole('toolbar'), ...screen.getAllByRole('group')]) expect(element).not.toHaveAttribute('dir');
  expect(language(screen.getByRole('link', { name: words.skip }))).toBe('fr');
  expect(language(screen.getByRole('toolbar', { name: words.label }))).toBe('fr');
  expect(language(screen.getByText(words.end))).toBe('fr');
  expect(language(find(document, '[aria-live]'))).toBe('fr');
  expect(screen.getAllByRole('group').map(language)).toEqual(['ar', 'ar']);
  expect(language(screen.getByText('Save'))).toBe('ar');
  expect(language(screen.getByText('PDF'))).toBe('ar');
  expect(language(screen.getByRole('button', { name: words.options.replace('{command}', 'Save') }))).toBe('fr');
  rerender(<RibbonToolbar lang="ar" locale={fr} label="Of the site" groups={[twoCommands('Page'), split]} />);
  expect(language(screen.getByRole('toolbar', { name: 'Of the site' }))).toBe('ar');
  rerender(<RibbonToolbar lang="ar" locale={fr} groups={[{ commands: split.commands }]} />);
  expect([screen.getByRole('list'), screen.getByRole('listitem')].map(language)).toEqual(['fr', 'ar']);
});

test('skips each of two ribbons to its own end; without a skip link, its end is where those of the page lead', () => {
  const { container, rerender } = render(
    <>
      <RibbonToolbar groups={groups} />
      <RibbonToolbar groups={groups} />
    </>,
  );
  const targets = screen.getAllByRole('link', { name: /^Skip/ }).map((link) => link.getAttribute('href') ?? '');
  const owner = (target: string) => container.querySelector(target)?.closest('.pr-ribbon-toolbar');
  expect(targets.map(owner)).toEqual([...container.children]);
  expect(new Set(targets).size).toBe(2);
  rerender(<RibbonToolbar groups={groups} skipLink={false} />);
  expect(container.querySelector('#pr-after-ribbon')).not.toBeNull();
});

// Firefox calls clickable what listens for clicks or presses, and everything in it; React's `onclick` is such a listener.
test('is not called clickable outside its toolbar', () => {
  const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
  onTestFinished(() => listen.mockRestore());
  const { container, rerender } = render(<RibbonToolbar groups={groups} />);
  rerender(<RibbonToolbar groups={groups} title="Again" />);
  const root = container.firstElementChild as HTMLElement;
  const types = listen.mock.calls.filter((_, call) => listen.mock.contexts[call] === root).map(([type]) => type);
  expect(types).not.toEqual([]);
  expect(types.filter((type) => /^(click|mousedown|mouseup)$/.test(type))).toEqual([]);
  expect(root.onclick).toBeNull();
});
