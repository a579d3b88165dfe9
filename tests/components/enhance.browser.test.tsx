// Static HTML, and the functions that enhance it.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server.browser';
import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AddToCalendar } from '../../src/components/add-to-calendar/add-to-calendar.js';
import { RibbonTabs } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import { enhance } from '../../src/enhance.js';
import { enhanceCalendar } from '../../src/enhance-calendar.js';
import { enhanceEditing } from '../../src/enhance-editing.js';
import { enhanceHover } from '../../src/enhance-hover.js';
import { RibbonMenu, RibbonToolbar, SignInButton, SiteNavigation, SkipLinks } from '../../src/index.js';
import { addToCalendar } from '../../stories/fixtures/add-to-calendar.js';
import { ribbonTabs } from '../../stories/fixtures/ribbon-tabs.js';
import { signInButton } from '../../stories/fixtures/sign-in-button.js';
import { siteNavigation } from '../../stories/fixtures/site-navigation.js';
import { find } from '../support/dom.js';
import { focused, walk as pressKeys } from '../support/keys.js';
import { hover, press, putAway } from '../support/pointer.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/all.css';

/** The value of `hidden` for content that find-in-page can show; browsers that cannot do so hide it without. */
const hiddenUntilFound = 'onbeforematch' in document.documentElement ? 'until-found' : '';

function show(page: ReactNode): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => container.remove());
  container.innerHTML = renderToStaticMarkup(page);
  return container;
}

const groups = [
  {
    label: 'Page',
    pinned: true,
    commands: ['One', 'Two', 'Three'].map((label) => ({ type: 'link' as const, label, href: `#${label}` })),
  },
];

/** Label of the command that the right arrow reaches from the first one. */
async function walk(container: HTMLElement): Promise<string> {
  container.querySelector<HTMLElement>('[role="toolbar"] a')?.focus();
  await userEvent.keyboard('{ArrowRight}');
  return focused();
}

/** Whether arrow keys walk along a bar natively: what our script adds to it cannot be seen then. */
const isNative = 'focusGroup' in HTMLElement.prototype;

test.skipIf(isNative)('enhances each element once, however often and for whatever part of the page it is called', async () => {
  const container = show(<RibbonToolbar groups={groups} skipLink={false} />);
  const whole = enhance();
  const again = enhance();
  const part = enhance(container);
  for (const detach of [whole, again, part]) onTestFinished(detach);
  expect(await walk(container)).toBe('Two');
  whole();
  whole();
  part();
  expect(await walk(container), 'one of three still holds it').toBe('Two');
  again();
  expect(await walk(container)).toBe('One');
  expect(container.querySelector('[tabindex]')).toBeNull();
  onTestFinished(enhance(container));
  expect(await walk(container), 'attached again').toBe('Two');
});

test.skipIf(isNative)('enhances only descendants of the element', async () => {
  const container = show(<RibbonToolbar groups={groups} skipLink={false} />);
  onTestFinished(enhance(container.querySelector('.pr-ribbon-bar') as HTMLElement));
  expect(await walk(container)).toBe('One');
});

test('opens panels on hover if the page requests it, however often it is enhanced', async () => {
  await resizeTo(1280, 900);
  await putAway();
  const navigation = (label: string) => [{ label, href: '#', children: [{ label: `${label} archive`, href: '#archive' }] }];
  const container = show(
    <>
      <SiteNavigation navigation={navigation('News')} label="One" openOnHover />
      <div style={{ blockSize: '200px' }} />
      <SiteNavigation navigation={navigation('Events')} label="Two" />
    </>,
  );
  for (const detach of [enhance(container), enhance(), enhanceHover(container), enhanceHover()]) onTestFinished(detach);
  const [news, events] = [...container.querySelectorAll<HTMLDetailsElement>('li > details')];
  await hover(events?.querySelector('summary') as HTMLElement);
  await hover(news?.querySelector('summary') as HTMLElement);
  await expect.poll(() => news?.open).toBe(true);
  expect(events?.open).toBe(false);
  await putAway();
  await expect.poll(() => news?.open).toBe(false);
  await hover(news?.querySelector('summary') as HTMLElement);
  await expect.poll(() => news?.open).toBe(true);
  await press(news?.querySelector('summary') as HTMLElement);
  await putAway();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(news?.open, 'a click keeps it open').toBe(true);
});

test('enhanceCalendar saves the file once', async () => {
  const save = vi.spyOn(URL, 'createObjectURL').mockReturnValue('#file');
  onTestFinished(() => save.mockRestore());
  const container = show(<AddToCalendar {...addToCalendar.typical} />);
  const stop = enhanceCalendar();
  onTestFinished(enhanceCalendar(container));
  stop();
  await press(container.querySelector('button') as HTMLElement);
  expect(save).toHaveBeenCalledOnce();
});

/** What each behaviour adds to a page. */
const behaviours: { what: string; add: (root: HTMLElement) => () => void; page: () => ReactNode; works(root: HTMLElement): unknown }[] = [
  {
    what: 'skip links move the focus',
    add: enhance,
    page: () => (
      <>
        <SkipLinks />
        <main id="main">Text</main>
      </>
    ),
    works: async (root) => {
      find(root, 'a').click();
      return document.activeElement === find(root, 'main');
    },
  },
  {
    what: 'arrow keys walk along a ribbon',
    add: enhance,
    page: () => <RibbonToolbar groups={groups} skipLink={false} />,
    works: async (root) => (await walk(root)) === 'Two',
  },
  {
    what: 'the account closes when the focus leaves it',
    add: enhance,
    page: () => (
      <>
        <SignInButton {...signInButton.signedIn} />
        <button type="button">After</button>
      </>
    ),
    works: (root) => {
      const popup = find(root, '[popover]');
      popup.showPopover();
      find(popup, 'a').focus();
      find(root, ':scope > button').focus();
      return !popup.matches(':popover-open');
    },
  },
  {
    what: 'the second press of "Sign in" in a row is void',
    add: enhance,
    page: () => <SignInButton {...signInButton.signedOut} />,
    works: (root) => {
      const isVoid = () => {
        let isPrevented: boolean | undefined;
        const stay = (event: Event) => {
          isPrevented = event.defaultPrevented;
          event.preventDefault();
        };
        window.addEventListener('click', stay, { once: true });
        find(root, 'a').click();
        return isPrevented;
      };
      return !isVoid() && isVoid() === true;
    },
  },
  {
    what: 'Escape closes a section of the navigation',
    add: enhance,
    page: () => <SiteNavigation {...siteNavigation.typical} />,
    works: async (root) => {
      const section = find<HTMLDetailsElement>(root, 'li > details');
      section.open = true;
      find(section, 'summary').focus();
      await pressKeys('Escape');
      return !section.open;
    },
  },
  {
    what: 'find-in-page reaches the closed menu',
    add: enhance,
    page: () => (
      <div style={{ inlineSize: '300px' }}>
        <SiteNavigation {...siteNavigation.typical} />
      </div>
    ),
    works: async (root) => {
      // Once it has been laid out.
      await new Promise((resolve) => setTimeout(resolve, 100));
      return find(root, 'nav > ul').getAttribute('hidden') === hiddenUntilFound;
    },
  },
  {
    what: 'arrow keys choose tabs',
    add: enhanceEditing,
    page: () => <RibbonTabs {...ribbonTabs.typical} />,
    works: async (root) => {
      find(root, '[role="tab"][aria-selected="true"]').focus();
      await pressKeys('ArrowRight');
      return root.querySelectorAll('[role="tab"]')[1]?.getAttribute('aria-selected') === 'true';
    },
  },
  {
    what: 'Alt+F10 shows key tips',
    add: enhanceEditing,
    page: () => <RibbonTabs {...ribbonTabs.typical} keyTips />,
    works: async (root) => {
      await pressKeys('{Alt>}{F10}{/Alt}');
      return root.querySelector('[data-key-tip]') !== null;
    },
  },
  {
    what: 'the focus goes into a menu that opens',
    add: enhanceEditing,
    page: () => <RibbonMenu command={{ label: 'Save as', menu: [{ type: 'link', label: 'Plain text', href: '#text' }] }} />,
    works: async (root) => {
      find(root, 'button').focus();
      await pressKeys('Enter');
      return focused() === 'Plain text';
    },
  },
];

test.each(behaviours.filter(({ what }) => !isNative || what !== 'arrow keys walk along a ribbon'))(
  '$what with the script only',
  async ({ add, page, works }) => {
    await resizeTo(1280, 900);
    expect(await works(show(page())), 'without').toBe(false);
    document.body.replaceChildren();
    const root = show(page());
    onTestFinished(add(root));
    expect(await works(root), 'with').toBe(true);
  },
);
