// What users of other libraries have reported about pop-ups, bars, tabs and links, tried here. The comments name library and report.
import { act, render, screen } from '@testing-library/react';
import { Activity, type ReactNode } from 'react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RibbonTabs } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import {
  Breadcrumbs,
  LanguageSwitcher,
  ListFilter,
  RibbonMenu,
  RibbonToolbar,
  SignInButton,
  SiteHeader,
  SiteNavigation,
  SkipLinks,
} from '../../src/index.js';
import { breadcrumbs } from '../../stories/fixtures/breadcrumbs.js';
import { languages } from '../../stories/fixtures/language-switcher.js';
import { listFilter } from '../../stories/fixtures/list-filter.js';
import { seed } from '../../stories/fixtures/seed.js';
import { cases } from '../conformance/cases.js';
import { readersGroups } from '../support/groups.js';
import { focused, walk } from '../support/keys.js';
import { press } from '../support/pointer.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/all.css';

const isFirefox = navigator.userAgent.includes('Firefox');
const isWebKit = !isFirefox && !navigator.userAgent.includes('Chrome');

/** Links of the fixtures lead nowhere. */
window.addEventListener('click', (event) => {
  const link = (event.composedPath()[0] as Element).closest?.('a');
  if (link && !link.hash) event.preventDefault();
});

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
  // chakra-ui/chakra-ui 3461, radix-ui/primitives 674: the press closes it as one outside, and its click opens it again.
  test('closes on a second press of its button, also with the focus inside, and does not open again', async () => {
    show(popup);
    await pressed(popup);
    item(popup).closest('a')?.focus();
    await press(button(popup));
    await expect.poll(() => isOpen(popup)).toBe(false);
    await new Promise((done) => setTimeout(done, 150));
    expect(isOpen(popup)).toBe(false);
  });

  // mui/base-ui 4520, ycs77/headlessui-float 53: focus scrolls to the pop-up. tailwindlabs/headlessui 3222, radix-ui/primitives 1272: the page is locked.
  test('does not scroll the page when it opens, and the page can still be scrolled', async () => {
    show(popup, (shown) => <div style={{ paddingBlock: '1500px' }}>{shown}</div>);
    scrollTo(0, 1200);
    const { clientWidth } = document.documentElement;
    const styles = () =>
      [document.documentElement, document.body].map((element) => [element.getAttribute('style'), getComputedStyle(element).overflow]);
    const before = styles();
    await pressed(popup);
    await new Promise((done) => setTimeout(done, 100));
    expect(scrollY).toBe(1200);
    expect(document.documentElement.clientWidth).toBe(clientWidth);
    expect(styles()).toEqual(before);
    scrollTo(0, 1300);
    expect(scrollY).toBe(1300);
    scrollTo(0, 0);
  });

  // public-ui/kolibri 7614, influxdata/clockface 364. Without anchor positioning, pop-ups are in the middle of the page.
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

  // twbs/bootstrap 23507, react-bootstrap/react-bootstrap 486, Semantic-Org/Semantic-UI-React 3194.
  // WebKitGTK 2.50 closes both with one key, whatever the page does.
  test.skipIf(isWebKit)('in a modal dialog, one Escape closes it and the next the dialog', async () => {
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

  // reactstrap/reactstrap 594, ng-bootstrap/ng-bootstrap 4694, fortanix/baklava 265: the outer one closes as well.
  // The driver of Firefox closes both with one key in the frame of a test; in a page of its own Firefox closes one.
  test.skipIf(navigator.userAgent.includes('Firefox'))(
    'in a pop-up of the site, opens without closing that, and Escape closes it first',
    async () => {
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
    },
  );

  // twbs/bootstrap 33636 and 32947, siderolabs/omni 1649.
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

  // szhsin/react-menu 257, chakra-ui/zag 3261, segmentio/evergreen 767.
  test('its button submits no form', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    show(popup, (shown) => <form onSubmit={onSubmit}>{shown}</form>);
    await pressed(popup);
    button(popup).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  // twbs/bootstrap 32578, patternfly/patternfly-react 9594, floating-ui/floating-ui 3221.
  test('opens beside its button in right-to-left text, inside the window', async () => {
    // Where page and component differ in direction, Firefox 153 takes the wrong side.
    document.documentElement.dir = 'rtl';
    onTestFinished(() => document.documentElement.removeAttribute('dir'));
    show(popup, (shown) => (
      <div dir="rtl" style={{ paddingInline: '1rem' }}>
        {shown}
      </div>
    ));
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

// eBay/ebayui-core 1612: the focus is lost once the dialog closes. LuccaSA/lucca-front 3289: the dialog does not get it.
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

// github/tab-container-element 30, ing-bank/lion 960, reactjs/react-tabs 54, 10up/component-library 93.
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

// w3c/aria 113, frend/frend.co 106, campuspress/divi-accessibility 6: the page cannot be scrolled with the keys.
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

// vaadin/vaadin-select 260, LouisMazel/maz-ui 738: only Latin letters.
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

// vakata/jstree 871, radix-ui/primitives 468.
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

  // sveltejs/svelte 14476.
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

  // wet-boew/wet-boew 5141. Older browsers open no disclosure for a fragment.
  test.skipIf(!('onbeforematch' in HTMLElement.prototype))('reach a target in a closed disclosure, which opens', async () => {
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

  // ualbertalib/jupiter 307.
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

// carbon-design-system/carbon 23011, zendeskgarden/react-components 1407, react/react 25979: effects run twice, or a tree is hidden and comes back.
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

// mui/material-ui 20452, twbs/bootstrap 38936, digdir/designsystemet 3278.
describe('the attribute hidden', () => {
  test.each(cases.filter(({ name }) => name !== 'FactRow'))('hides $name', ({ Component, states }) => {
    const { container } = render(<Component {...states[0]?.[1]} hidden className="of-the-test" />);
    const root = container.querySelector('.of-the-test');
    expect(root?.checkVisibility()).toBe(false);
  });
});

// facebookincubator/infima 306, swisspost/design-system 7820, alphagov/smart-answers 2859.
test('fields have text of at least 16 px, because iOS zooms in on smaller ones', () => {
  render(
    <>
      <SiteHeader publisher={{ name: 'Coastal Agency' }} search={{ action: '/search' }} />
      <ListFilter {...listFilter.typical} />
    </>,
  );
  const fields = document.querySelectorAll('input:not([type="hidden"], [type="checkbox"]), select');
  expect(fields.length).toBeGreaterThan(2);
  for (const field of fields) expect(Number.parseFloat(getComputedStyle(field).fontSize), field.outerHTML).toBeGreaterThanOrEqual(16);
});

// alphagov/govuk-frontend 1009: a select. Amsterdam/design-system 2580, SpareBank1/designsystem 1544: a fieldset.
test('a filter fits into 320 px with options and boxes longer than that', async () => {
  await resizeTo(320, 600);
  const long = 'Verfahrensübersichtsveröffentlichungszuständigkeitsverordnung und Rechtsbehelfsbelehrungen';
  const { container } = render(
    <ListFilter
      filter={{
        action: '/news',
        fields: [
          { type: 'select', name: 'topic', label: 'Topic', options: [{ value: 'a', label: long }] },
          { type: 'checkbox', name: 'kind', label: 'Kind', options: [{ value: 'a', label: long }] },
        ],
      }}
    />,
  );
  const filter = container.querySelector('form') as HTMLElement;
  for (const element of [filter, ...filter.querySelectorAll('*:not(option)')])
    expect(element.getBoundingClientRect().right, element.outerHTML).toBeLessThanOrEqual(320);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

// WordPress/gutenberg 66229, radix-ui/primitives 3405, diplodoc-platform/transform 788: text for screen readers makes the page longer.
test.each(cases.filter(({ name }) => name !== 'FactRow'))(
  '$name makes no page scroll that contains it in a scrolling box',
  ({ name, Component, states }) => {
    for (const [state, props] of states) {
      const { unmount } = render(
        <div style={{ blockSize: '100vh', overflow: 'auto' }}>
          {/* Pages, and the links that skip something on them, are where the box begins. */}
          {!/Page$|^SkipLinks$/.test(name) && <div style={{ blockSize: '2000px' }} />}
          <Component {...props} />
        </div>,
      );
      expect(document.documentElement.scrollHeight, state).toBeLessThanOrEqual(innerHeight);
      expect(document.documentElement.scrollWidth, state).toBeLessThanOrEqual(innerWidth);
      unmount();
    }
  },
);

// angular-ui/bootstrap 2813 and 5051: a right click closes the menu, so that no link in it can be opened in a new tab.
// WebKit follows a link when such an event is made by script.
describe.skipIf(isWebKit)('other buttons of the mouse', () => {
  const send = (target: Element, button: number) => {
    for (const type of ['pointerdown', 'pointerup'])
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, button, pointerType: 'mouse' }));
    if (button === 2) target.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button }));
    target.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button }));
  };

  test.each(popups)('leave %s open', async (_, popup) => {
    show(popup);
    await pressed(popup);
    for (const mouse of [1, 2]) send(item(popup), mouse);
    await new Promise((done) => setTimeout(done, 50));
    expect(isOpen(popup)).toBe(true);
  });

  test('leave a panel of the navigation open', async () => {
    render(<SiteNavigation navigation={seed.navigation ?? []} />);
    await press(document.querySelector('li > details > summary') as HTMLElement);
    const link = document.querySelector('li > details[open] a') as HTMLElement;
    await expect.poll(() => document.querySelector('summary[data-state]')).not.toBeNull();
    for (const mouse of [1, 2]) send(link, mouse);
    await new Promise((done) => setTimeout(done, 50));
    expect(link.checkVisibility()).toBe(true);
  });
});

// ONSdigital/design-system 3029. WCAG 2.5.3.
test('a visible label is part of the name, so that it can be spoken', () => {
  const missing: string[] = [];
  for (const { name, Component, states } of cases) {
    for (const [state, props] of states) {
      const { container, unmount } = render(<Component {...props} />);
      for (const control of container.querySelectorAll(
        'a[aria-label], button[aria-label], summary[aria-label], [role="tab"][aria-label]',
      )) {
        const visible = (control as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
        if (visible && !control.getAttribute('aria-label')?.includes(visible)) missing.push(`${name} ${state}: ${control.outerHTML}`);
      }
      unmount();
    }
  }
  expect(missing).toEqual([]);
});

describe('a page that replaces another without a new document', () => {
  // ant-design/ant-design 4347, airjp73/rvf 315, appbaseio/reactivesearch 794.
  test('shows the values of its own filter, not what was entered before', async () => {
    const filter = (value: string | undefined, values: string[], checked: boolean) => (
      <ListFilter
        filter={{
          action: '/news',
          fields: [
            { type: 'text', name: 'words', label: 'Words', value },
            { type: 'select', name: 'topic', label: 'Topic', value, options: [{ value: 'tides' }, { value: 'ports' }] },
            { type: 'checkbox', name: 'kind', label: 'Kind', values, options: [{ value: 'a' }, { value: 'b' }] },
            { type: 'checkbox', name: 'live', label: 'Live', checked },
          ],
        }}
      />
    );
    const shown = () => [...new FormData(document.querySelector('form') as HTMLFormElement)].map(String);
    const { rerender } = render(filter('ports', ['b'], true));
    expect(shown()).toEqual(['words,ports', 'topic,ports', 'kind,b', 'live,1']);
    await userEvent.fill(screen.getByRole('textbox', { name: 'Words' }), 'something');
    await press(screen.getByRole('checkbox', { name: 'a' }));
    await press(screen.getByRole('checkbox', { name: 'Live' }));
    rerender(filter('tides', ['a'], true));
    expect(shown()).toEqual(['words,tides', 'topic,tides', 'kind,a', 'live,1']);
    rerender(filter(undefined, [], false));
    expect(shown()).toEqual(['words,', 'topic,']);
  });

  // react/react 21025.
  test('shows its own search, not what was entered before', async () => {
    const header = (value?: string) => <SiteHeader publisher={{ name: 'Coastal Agency' }} search={{ action: '/search', value }} />;
    const { rerender } = render(header());
    const search = () => screen.getByRole<HTMLInputElement>('searchbox');
    await userEvent.fill(search(), 'tides');
    rerender(header('ports'));
    expect(search().value).toBe('ports');
    await userEvent.fill(search(), 'tides');
    rerender(header());
    expect(search().value).toBe('');
  });
});

// cc-archive/vocabulary-legacy 644, shoelace-style/shoelace 768; wet-boew/wet-boew 8785: read out as "greater than".
test('separators of a trail point the way of the text', () => {
  const turned = (dir: string) => {
    const { container } = render(
      <div dir={dir}>
        <Breadcrumbs {...breadcrumbs.siblings} />
      </div>,
    );
    const { rotate, borderTopWidth, borderRightWidth, content } = getComputedStyle(
      [...container.querySelectorAll('li')].at(-1) as Element,
      '::before',
    );
    return [Number.parseFloat(rotate), borderTopWidth === borderRightWidth, content];
  };
  expect(turned('ltr')).toEqual([45, true, '""']);
  expect(turned('rtl')).toEqual([-135, true, '""']);
});
