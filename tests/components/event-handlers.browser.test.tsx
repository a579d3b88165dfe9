// The caller's React handlers run before the behaviours of the components, and can prevent them with `preventDefault`.
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AddToCalendar } from '../../src/components/add-to-calendar/add-to-calendar.js';
import { RibbonTabs } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import { enhance } from '../../src/enhance.js';
import { enhanceCalendar } from '../../src/enhance-calendar.js';
import { RibbonCommand, RibbonMenu, RibbonToolbar, SignInButton, SiteNavigation, SkipLinks } from '../../src/index.js';
import { addToCalendar } from '../../stories/fixtures/add-to-calendar.js';
import { focused } from '../support/keys.js';
import { press } from '../support/pointer.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/all.css';

const prevent = (event: { preventDefault(): void }) => event.preventDefault();
const pressNamed = (name: string, role: 'button' | 'link' | 'tab' = 'button') => press(screen.getByRole(role, { name }));
const key = async (name: string) => {
  await userEvent.keyboard(`{${name}}`);
  // A pop-up moves the focus once it has opened.
  await new Promise((resolve) => setTimeout(resolve, 60));
};

beforeEach(async () => {
  await resizeTo(1280, 900);
});

describe('SkipLinks', () => {
  const links = (props: React.ComponentProps<typeof SkipLinks>) => (
    <>
      <SkipLinks {...props} />
      <main id="main">Text</main>
    </>
  );

  test.each([true, false])('moves the focus unless onClick prevents it: %s', async (isPrevented) => {
    const onClick = vi.fn((event: React.MouseEvent) => {
      expect(screen.getByRole('main')).not.toHaveFocus();
      if (isPrevented) event.preventDefault();
    });
    render(links({ onClick }));
    screen.getByRole('link').focus();
    await key('Enter');
    expect(onClick).toHaveBeenCalledOnce();
    expect(document.activeElement === screen.getByRole('main')).toBe(!isPrevented);
  });

  test('moves the focus even if a handler of an ancestor stops the event', async () => {
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for a card that follows clicks
      <div role="presentation" onClick={(event) => event.stopPropagation()}>
        {links({ onClick: (event) => event.stopPropagation() })}
      </div>,
    );
    screen.getByRole('link').focus();
    await key('Enter');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  test('can be prevented in markup that was enhanced before React hydrates it', async () => {
    const { rerender } = render(links({}));
    onTestFinished(enhance());
    rerender(links({ onClick: prevent }));
    screen.getByRole('link').focus();
    await key('Enter');
    expect(screen.getByRole('main')).not.toHaveFocus();
  });
});

describe('RibbonCommand', () => {
  const act = {
    print: vi.spyOn(window, 'print').mockImplementation(() => {}),
    'copy-link': vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(),
    share: Object.assign(navigator, { share: vi.fn(async () => {}) }).share,
  };
  beforeEach(() => {
    vi.clearAllMocks();
  });

  const commands = [
    { type: 'print', label: 'Print' },
    { type: 'copy-link', label: 'Copy link' },
    { type: 'share', label: 'Share', href: '#share' },
  ] as const;
  const cases = commands.flatMap((command) => [true, false].map((isPrevented) => ({ command, isPrevented })));

  test.each(cases)('$command.type runs unless onClick prevents it: $isPrevented', async ({ command, isPrevented }) => {
    const onClick = vi.fn((event: React.MouseEvent) => {
      expect(act[command.type]).not.toHaveBeenCalled();
      if (isPrevented) event.preventDefault();
    });
    render(
      <RibbonToolbar skipLink={false} groups={[]}>
        <RibbonCommand command={command} onClick={onClick} />
      </RibbonToolbar>,
    );
    await pressNamed(command.label, command.type === 'share' ? 'link' : 'button');
    expect(onClick).toHaveBeenCalledOnce();
    expect(act[command.type]).toHaveBeenCalledTimes(isPrevented ? 0 : 1);
  });

  test('runs once in a menu outside a toolbar, unless onClick of the menu prevents it', async () => {
    const menu = (onClick?: typeof prevent) => <RibbonMenu command={{ label: 'More', menu: [commands[0]] }} onClick={onClick} />;
    const { rerender } = render(menu());
    await pressNamed('More');
    await press(screen.getByRole('menuitem', { name: 'Print' }));
    expect(act.print).toHaveBeenCalledOnce();
    rerender(menu(prevent));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Print', hidden: true }));
    expect(act.print).toHaveBeenCalledOnce();
  });
});

describe('keys', () => {
  const groups = [
    { label: 'Page', commands: ['One', 'Two', 'Three'].map((label) => ({ type: 'link' as const, label, href: `#${label}` })) },
  ];

  test.each([true, false])('RibbonToolbar moves the focus unless onKeyDown prevents it: %s', async (isPrevented) => {
    render(<RibbonToolbar groups={groups} skipLink={false} onKeyDown={isPrevented ? prevent : undefined} />);
    screen.getByRole('link', { name: 'One' }).focus();
    await key('ArrowRight');
    expect(focused()).toBe(isPrevented ? 'One' : 'Two');
  });

  test.each([true, false])('RibbonMenu opens and moves the focus unless onKeyDown prevents it: %s', async (isPrevented) => {
    render(<RibbonMenu command={{ label: 'More', menu: groups[0]?.commands ?? [] }} onKeyDown={isPrevented ? prevent : undefined} />);
    screen.getByRole('button', { name: 'More' }).focus();
    await key('ArrowDown');
    expect(focused()).toBe(isPrevented ? 'More' : 'One');
    if (isPrevented) return;
    await key('t');
    expect(focused()).toBe('Two');
  });

  test.each([true, false])('RibbonTabs selects unless a handler prevents it: %s', async (isPrevented) => {
    const onTabsChange = vi.fn();
    const tabs = ['One', 'Two'].map((id) => ({ id, label: id, panel: <p>{id}</p> }));
    const handler = isPrevented ? prevent : undefined;
    render(<RibbonTabs tabs={tabs} onTabsChange={onTabsChange} onClick={handler} onKeyDown={handler} />);
    const selected = () => screen.getByRole('tab', { selected: true }).textContent;
    screen.getByRole('tab', { name: 'One' }).focus();
    await key('ArrowRight');
    expect(selected()).toBe(isPrevented ? 'One' : 'Two');
    await pressNamed('One', 'tab');
    await pressNamed('Two', 'tab');
    expect(selected()).toBe(isPrevented ? 'One' : 'Two');
    await press(screen.getByRole('button'));
    expect(screen.getByRole('button')).toHaveAttribute('aria-expanded', String(isPrevented));
    expect(onTabsChange).toHaveBeenCalledTimes(isPrevented ? 0 : 4);
  });

  test.each([true, false])('SiteNavigation moves the focus, opens and closes unless a handler prevents it: %s', async (isPrevented) => {
    const navigation = [
      { label: 'News', href: '#news', children: [{ label: 'Archive', href: '#archive' }] },
      { label: 'About', href: '#about' },
    ];
    const handler = isPrevented ? prevent : undefined;
    const page = (onClick?: typeof prevent) => <SiteNavigation navigation={navigation} onKeyDown={handler} onClick={onClick} />;
    const { rerender, container } = render(page(handler));
    const expander = container.querySelector<HTMLElement>('li summary') as HTMLElement;
    const isOpen = () => expander.closest('details')?.open;
    screen.getByRole('link', { name: 'News' }).focus();
    await expect.poll(() => expander.dataset.state).toBe('closed');
    await key('ArrowRight');
    expect(document.activeElement === expander).toBe(!isPrevented);
    await press(expander);
    expect(isOpen()).toBe(!isPrevented);
    rerender(page());
    if (isPrevented) await press(expander);
    expander.focus();
    await key('ArrowDown');
    expect(focused() === 'Archive').toBe(!isPrevented);
    await key('Escape');
    expect(isOpen()).toBe(isPrevented);
  });

  test('SignInButton: Escape closes the account unless onKeyDown prevents it', async () => {
    const button = (onKeyDown?: typeof prevent) => (
      <SignInButton
        signIn={{ href: '/in', status: 'signed-in', name: 'Robin', links: [{ label: 'Profile', href: '#me' }] }}
        onKeyDown={onKeyDown}
      />
    );
    const { rerender, container } = render(button(prevent));
    const isOpen = () => container.querySelector('[popover]')?.matches(':popover-open');
    await pressNamed('Account: Robin');
    await key('Escape');
    expect(isOpen()).toBe(true);
    rerender(button());
    await key('Escape');
    expect(isOpen()).toBe(false);
  });
});

test.each([
  { isPrevented: true, isEnhanced: false },
  { isPrevented: true, isEnhanced: true },
  { isPrevented: false, isEnhanced: false },
  { isPrevented: false, isEnhanced: true },
])('AddToCalendar saves the file once unless onClick prevents it: $isPrevented, enhanced twice: $isEnhanced', async (given) => {
  const { isPrevented, isEnhanced } = given;
  const save = vi.spyOn(URL, 'createObjectURL').mockReturnValue('#file');
  onTestFinished(() => save.mockRestore());
  const onClick = vi.fn((event: React.MouseEvent) => {
    expect(save).not.toHaveBeenCalled();
    if (isPrevented) event.preventDefault();
  });
  render(<AddToCalendar {...addToCalendar.typical} onClick={onClick} />);
  if (isEnhanced) for (const detach of [enhanceCalendar(), enhanceCalendar()]) onTestFinished(detach);
  await press(screen.getByRole('button'));
  expect(onClick).toHaveBeenCalledOnce();
  expect(save).toHaveBeenCalledTimes(isPrevented ? 0 : 1);
});
