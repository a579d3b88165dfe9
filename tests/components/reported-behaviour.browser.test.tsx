// What users of other libraries have reported about pop-ups, bars, tabs and links, tried here. The comments name library and report.
import { act, render, screen } from '@testing-library/react';
import { Activity, type ReactNode } from 'react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RibbonTabs } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import { Breadcrumbs, LanguageSwitcher, RibbonMenu, RibbonToolbar, SignInButton, SiteNavigation, SkipLinks } from '../../src/index.js';
import { breadcrumbs } from '../../stories/fixtures/breadcrumbs.js';
import { languages } from '../../stories/fixtures/language-switcher.js';
import { seed } from '../../stories/fixtures/seed.js';
import { cases } from '../conformance/cases.js';
import { readersGroups } from '../support/groups.js';
import { focused, walk } from '../support/keys.js';
import { press } from '../support/pointer.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/all.css';

beforeEach(async () => {
  document.body.style.margin = '0';
  await resizeTo(1280, 800);
});

const account = {
  href: '/login',
  status: 'signed-in',
  name: 'Robin',
  links: [{ label: 'Profile', href: '#me' }],
  signOutAction: '/out',
} as const;

interface PopUp {
  shown: ReactNode;
  button: string | RegExp;
  inIt: string;
}

const popups: [name: string, popup: PopUp][] = [
  ['a group of the ribbon', { shown: <RibbonToolbar groups={readersGroups} skipLink={false} />, button: 'Share', inIt: 'E-mail' }],
  [
    'a menu',
    {
      shown: <RibbonMenu command={{ label: 'Ways', menu: [{ type: 'link', label: 'E-mail', href: '#mail' }] }} />,
      button: 'Ways',
      inIt: 'E-mail',
    },
  ],
  ['the account', { shown: <SignInButton signIn={account} />, button: 'Account: Robin', inIt: 'Profile' }],
  ['languages', { shown: <LanguageSwitcher languages={languages} />, button: /^Change language/, inIt: 'français' }],
  ['siblings', { shown: <Breadcrumbs {...breadcrumbs.siblings} />, button: /News/, inIt: 'Press releases' }],
];

const button = (popup: PopUp) => screen.getByRole('button', { name: popup.button });
const item = (popup: PopUp) => screen.getByText(popup.inIt);
const isOpen = (popup: PopUp) => item(popup).checkVisibility();

/** A pop-up whose button is so narrow that a group of the ribbon collapses, inside other elements. */
function show(popup: PopUp, around: (shown: ReactNode) => ReactNode = (shown) => shown) {
  return render(around(<div style={{ inlineSize: '240px' }}>{popup.shown}</div>));
}
const pressed = async (popup: PopUp) => {
  await press(button(popup));
  await expect.poll(() => isOpen(popup)).toBe(true);
};

describe.each(popups)('%s', (_, popup) => {
  test('closes on a second press of its button, also with the focus inside, and does not open again', async () => {
    show(popup);
    await pressed(popup);
    item(popup).closest('a')?.focus();
    await press(button(popup));
    await expect.poll(() => isOpen(popup)).toBe(false);
    await new Promise((done) => setTimeout(done, 150));
    expect(isOpen(popup)).toBe(false);
  });

  test('does not scroll the page when it opens, and the page can still be scrolled', async () => {
    show(popup, (shown) => <div style={{ paddingBlock: '1500px' }}>{shown}</div>);
    scrollTo(0, 1200);
    const { clientWidth } = document.documentElement;
    const styles = [document.documentElement, document.body].map((element) => element.getAttribute('style'));
    await pressed(popup);
    await new Promise((done) => setTimeout(done, 100));
    expect(scrollY).toBe(1200);
    expect(document.documentElement.clientWidth).toBe(clientWidth);
    expect([document.documentElement, document.body].map((element) => element.getAttribute('style'))).toEqual(styles);
    scrollTo(0, 1300);
    expect(scrollY).toBe(1300);
    scrollTo(0, 0);
  });

  // Without anchor positioning, pop-ups are in the middle of the page.
  test.skipIf(!CSS.supports('position-try-fallbacks', 'flip-x'))('follows its button when the page scrolls', async () => {
    show(popup, (shown) => <div style={{ paddingBlock: '1500px' }}>{shown}</div>);
    scrollTo(0, 1200);
    await pressed(popup);
    const distance = () => item(popup).getBoundingClientRect().top - button(popup).getBoundingClientRect().bottom;
    const before = distance();
    scrollTo(0, 1260);
    await expect.poll(() => Math.round(distance() - before)).toBe(0);
    expect(scrollY).toBe(1260);
    scrollTo(0, 0);
  });

  test('in a modal dialog, one Escape closes it and the next the dialog', async () => {
    show(popup, (shown) => <dialog aria-label="Page">{shown}</dialog>);
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    await pressed(popup);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => isOpen(popup)).toBe(false);
    expect(dialog.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => dialog.open).toBe(false);
  });

  test('in a pop-up of the site, opens without closing that, and Escape closes it first', async () => {
    show(popup, (shown) => (
      <>
        <button type="button" popoverTarget="drawer">
          Drawer
        </button>
        <div id="drawer" popover="auto">
          {shown}
        </div>
      </>
    ));
    const drawer = document.getElementById('drawer') as HTMLElement;
    await press(screen.getByRole('button', { name: 'Drawer' }));
    await expect.poll(() => drawer.matches(':popover-open')).toBe(true);
    await pressed(popup);
    expect(drawer.matches(':popover-open')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => isOpen(popup)).toBe(false);
    expect(drawer.matches(':popover-open')).toBe(true);
    expect(button(popup)).toHaveFocus();
  });

  test('is not cut by an ancestor that hides what overflows', async () => {
    show(popup, (shown) => (
      <div style={{ overflow: 'hidden', blockSize: '3.5rem', transform: 'translateZ(0)', contain: 'paint' }}>{shown}</div>
    ));
    await pressed(popup);
    const { x, y, width, height } = item(popup).getBoundingClientRect();
    const there = document.elementFromPoint(x + width / 2, y + height / 2);
    expect(item(popup).contains(there) || there?.contains(item(popup))).toBe(true);
    expect(there?.closest(':popover-open')).not.toBeNull();
  });

  test('its button submits no form', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    show(popup, (shown) => <form onSubmit={onSubmit}>{shown}</form>);
    await pressed(popup);
    button(popup).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('opens beside its button in right-to-left text, inside the window', async () => {
    show(popup, (shown) => <div dir="rtl">{shown}</div>);
    await pressed(popup);
    const box = document.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect(-1, -1);
    const at = button(popup).getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    if (CSS.supports('position-try-fallbacks', 'flip-x')) {
      expect(box.left).toBeLessThan(at.right);
      expect(box.right).toBeGreaterThan(at.left);
    }
  });
});

const ask = () => document.querySelector('dialog')?.showModal();
/** A dialog of the site, which a command opens. */
const dialog = (
  <dialog aria-label="Sure?">
    <button type="button" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
      No
    </button>
  </dialog>
);

describe('a command that opens a dialog', () => {
  test.each(['Enter', 'click'])(
    'in a menu leaves the focus in the dialog, and gets it back to the button of the menu (%s)',
    async (how) => {
      render(
        <>
          <RibbonMenu command={{ label: 'More' }}>
            <button type="button" role="menuitem" onClick={ask}>
              Delete
            </button>
          </RibbonMenu>
          {dialog}
        </>,
      );
      await press(screen.getByRole('button', { name: 'More' }));
      await expect.poll(focused).toBe('Delete');
      if (how === 'click') await press(screen.getByRole('menuitem', { name: 'Delete' }));
      else await userEvent.keyboard('{Enter}');
      await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
      await new Promise((done) => setTimeout(done, 100));
      expect(focused()).toBe('No');
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => document.querySelector('dialog')?.open).toBe(false);
      await expect.poll(focused).toBe('More');
    },
  );

  test('in a collapsed group gives the focus back to the button of the group', async () => {
    render(
      <>
        <div style={{ inlineSize: '200px' }}>
          <RibbonToolbar
            skipLink={false}
            onClick={(event) => (event.target as Element).closest('[href="#delete"]') && ask()}
            groups={[
              {
                label: 'Page',
                commands: ['Delete', 'Move', 'Copy'].map((label) => ({ type: 'link', label, href: `#${label.toLowerCase()}` })),
              },
            ]}
          />
        </div>
        {dialog}
      </>,
    );
    await press(await screen.findByRole('button', { name: 'Page' }));
    screen.getByRole('link', { name: 'Delete' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
    expect(focused()).toBe('No');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelector('dialog')?.open).toBe(false);
    await expect.poll(focused).toBe('Page');
  });
});

const ownTabs = (
  <div>
    <div role="tablist" aria-label="Own">
      <button type="button" role="tab" aria-selected="true" aria-controls="own">
        Inner
      </button>
    </div>
    <div role="tabpanel" id="own">
      Content
    </div>
    <label>
      Words <input />
    </label>
  </div>
);

describe('tabs', () => {
  test('leave other tabs in their panels alone', async () => {
    const onTabsChange = vi.fn();
    render(
      <RibbonTabs
        onTabsChange={onTabsChange}
        tabs={[
          { id: 'one', label: 'One', panel: ownTabs },
          { id: 'two', label: 'Two', panel: 'Nothing' },
        ]}
      />,
    );
    const inner = screen.getByRole('tab', { name: 'Inner' });
    const prevented = vi.fn();
    const onClick = (event: Event) => prevented(event.defaultPrevented);
    document.addEventListener('click', onClick);
    onTestFinished(() => document.removeEventListener('click', onClick));
    await press(inner);
    inner.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(inner).toHaveFocus();
    expect(prevented).toHaveBeenCalledWith(false);
    expect(onTabsChange).not.toHaveBeenCalled();
    expect(screen.getByRole('tab', { name: 'One', selected: true })).toBeVisible();
  });

  test('inside tabs change on their own', async () => {
    const changes: string[] = [];
    render(
      <RibbonTabs
        onTabsChange={({ selected }) => changes.push(`outer ${selected}`)}
        tabs={[
          {
            id: 'a',
            label: 'A',
            panel: (
              <RibbonTabs
                label="Inner"
                onTabsChange={({ selected }) => changes.push(`inner ${selected}`)}
                tabs={[
                  { id: 'a', label: 'A1', panel: 'First' },
                  { id: 'b', label: 'A2', panel: 'Second' },
                ]}
              />
            ),
          },
          { id: 'b', label: 'B', panel: 'Other' },
        ]}
      />,
    );
    await press(screen.getByRole('tab', { name: 'A2' }));
    await userEvent.keyboard('{ArrowLeft}');
    expect(changes).toEqual(['inner b', 'inner a']);
    expect(screen.getByText('First')).toBeVisible();
    await press(screen.getByRole('tab', { name: 'B' }));
    expect(screen.getByText('Other')).toBeVisible();
    expect(screen.getByText('First')).not.toBeVisible();
    expect(screen.getByText('Second')).not.toBeVisible();
    await press(screen.getByRole('tab', { name: 'A' }));
    expect(screen.getByText('First')).toBeVisible();
  });
});

/** Whether a key on the focused element is left to the browser, which scrolls the page. */
async function isLeft(key: string): Promise<boolean> {
  const left = new Promise<boolean>((done) => {
    window.addEventListener('keydown', (event) => done(!event.defaultPrevented), { once: true });
  });
  await userEvent.keyboard(`{${key}}`);
  return left;
}

test.each(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'])('tabs, toolbar and navigation leave %s to the browser', async (key) => {
  render(
    <>
      <RibbonTabs tabs={[{ id: 'one', label: 'One', panel: 'Nothing' }]} />
      <RibbonToolbar groups={readersGroups} skipLink={false} />
      <SiteNavigation navigation={seed.navigation ?? []} />
    </>,
  );
  screen.getByRole('tab', { name: 'One' }).focus();
  expect(await isLeft(key), 'tab').toBe(true);
  screen.getByRole('link', { name: 'Subscribe' }).focus();
  expect(await isLeft(key), 'toolbar').toBe(true);
  screen.getByRole('link', { name: 'About' }).focus();
  await expect.poll(() => document.querySelector('summary[data-state]')).not.toBeNull();
  expect(await isLeft(key), 'navigation').toBe(true);
});

test('a menu goes to a command that begins with a letter outside English, with its accent and in either case', async () => {
  const commands = ['Ändern', 'Öffnen', 'Čtení', '印刷', 'Ссылка'];
  render(
    <RibbonMenu
      command={{ label: 'More', icon: 'save', menu: commands.map((label) => ({ type: 'link', label, icon: 'page', href: '#' })) }}
    />,
  );
  await press(screen.getByRole('button', { name: 'More' }));
  await expect.poll(focused).toBe('Ändern');
  const typed = async (key: string) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return focused();
  };
  expect(await typed('ö')).toBe('Öffnen');
  expect(await typed('Č')).toBe('Čtení');
  expect(await typed('с')).toBe('Ссылка');
  expect(await typed('印')).toBe('印刷');
  expect(await typed('ä')).toBe('Ändern');
});

test('a change of direction turns the arrow keys of a toolbar', async () => {
  const bar = (dir: string) => (
    <div dir={dir} style={{ inlineSize: '1200px' }}>
      <RibbonToolbar groups={readersGroups} skipLink={false} />
    </div>
  );
  const { rerender } = render(bar('ltr'));
  screen.getByRole('link', { name: 'E-mail' }).focus();
  expect(await walk('ArrowRight')).toEqual(['Copy link']);
  rerender(bar('rtl'));
  expect(await walk('ArrowLeft', 'ArrowRight', 'ArrowRight')).toEqual(['Print', 'Copy link', 'E-mail']);
});

describe('skip links', () => {
  const page = (target: ReactNode) => (
    <>
      <SkipLinks />
      <p style={{ blockSize: '2000px' }}>
        <button type="button">Between</button>
      </p>
      {target}
    </>
  );
  const follow = async () => {
    screen.getByRole('link', { name: 'Skip to main content' }).focus();
    await userEvent.keyboard('{Enter}');
  };

  test('move the focus each time, also where the address has the fragment already', async () => {
    render(
      page(
        <main id="main">
          <button type="button">In it</button>
        </main>,
      ),
    );
    for (let time = 0; time < 3; time++) {
      scrollTo(0, 0);
      await follow();
      await expect.poll(() => document.activeElement?.id).toBe('main');
      expect(await walk('Tab')).toEqual(['In it']);
      expect(document.getElementById('main')).not.toHaveAttribute('tabindex');
    }
    expect(screen.getByRole('main').getBoundingClientRect().top).toBeLessThan(innerHeight);
  });

  test('reach a target in a closed disclosure, which opens', async () => {
    render(
      page(
        <details>
          <summary>More</summary>
          <div id="main">
            <button type="button">In it</button>
          </div>
        </details>,
      ),
    );
    await follow();
    await expect.poll(() => screen.getByText('In it').checkVisibility()).toBe(true);
    expect(await walk('Tab')).toEqual(['In it']);
    expect(document.getElementById('main')).not.toHaveAttribute('tabindex');
  });

  test('with several targets of one page go to each in any order', async () => {
    render(
      <>
        <SkipLinks
          links={[
            { href: '#main', label: 'To content' },
            { href: '#search', label: 'To search' },
          ]}
        />
        <form id="search">
          <input aria-label="Search" />
        </form>
        <main id="main">
          <button type="button">In it</button>
        </main>
      </>,
    );
    for (const [link, next] of [
      ['To content', 'In it'],
      ['To search', 'Search'],
      ['To content', 'In it'],
    ] as const) {
      screen.getByRole('link', { name: link }).focus();
      await userEvent.keyboard('{Enter}');
      expect(await walk('Tab')).toEqual([next]);
    }
  });
});

test('an island works once after React has hidden and shown it', async () => {
  const tree = (mode: 'visible' | 'hidden') => (
    <Activity mode={mode}>
      <div style={{ inlineSize: '1200px' }}>
        <button type="button">Before</button>
        <RibbonToolbar groups={readersGroups} skipLink={false} />
        <RibbonTabs
          tabs={[
            { id: 'one', label: 'One', panel: 'First' },
            { id: 'two', label: 'Two', panel: 'Second' },
          ]}
        />
      </div>
    </Activity>
  );
  const { rerender } = render(tree('visible'));
  await press(screen.getByRole('tab', { name: 'Two' }));
  await act(async () => rerender(tree('hidden')));
  await act(async () => rerender(tree('visible')));
  screen.getByRole('button', { name: 'Before' }).focus();
  expect(await walk('Tab', 'ArrowRight', 'ArrowRight', 'Tab', 'ArrowLeft', 'ArrowLeft')).toEqual([
    'E-mail',
    'Copy link',
    'Print',
    'Two',
    'One',
    'Two',
  ]);
  expect(screen.getByText('Second')).toBeVisible();
});

describe('the attribute hidden', () => {
  test.each(cases.filter(({ name }) => name !== 'FactRow'))('hides $name', ({ Component, states }) => {
    const { container } = render(<Component {...states[0]?.[1]} hidden className="of-the-test" />);
    const root = container.querySelector('.of-the-test');
    expect(root?.checkVisibility()).toBe(false);
  });
});
