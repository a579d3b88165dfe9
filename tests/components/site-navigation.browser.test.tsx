import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SiteNavigation, type SiteNavigationProps } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { seed } from '../../stories/fixtures/seed.js';
import { siteNavigation } from '../../stories/fixtures/site-navigation.js';
import { hover, press, putAway } from '../support/pointer.js';
import '../../src/styles/all.css';

/** The value of `hidden` for content that find-in-page can show; browsers that cannot do so hide it without. */
const hiddenUntilFound = 'onbeforematch' in document.documentElement ? 'until-found' : '';

const items = seed.navigation ?? [];
const expander = (section: string) =>
  screen.getByText(new RegExp(`${section}( pages)?$`), { selector: '.pr-visually-hidden' }).closest('summary') as HTMLElement;
const open = () => [...document.querySelectorAll('.pr-site-navigation-section[open] .pr-visually-hidden')].map((name) => name.textContent);
const focused = () => document.activeElement?.textContent;
const key = (...keys: string[]) => userEvent.keyboard(keys.map((name) => `{${name}}`).join(''));

beforeEach(async () => {
  await page.viewport(1280, 900);
  document.documentElement.dir = 'ltr';
  document.body.style.inlineSize = '1100px';
});

/** Radix marks the elements that it controls. */
const isOnRadix = () => document.querySelector('summary[data-state]') !== null;
/** Moves the focus to the navigation, and waits until Radix is loaded. */
async function onRadix() {
  screen.getAllByRole('link', { hidden: true })[0]?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await expect.poll(isOnRadix).toBe(true);
}

function show(props: Partial<SiteNavigationProps> = {}) {
  return render(
    <>
      <button type="button">Before</button>
      <SiteNavigation navigation={items} {...props} />
      <button type="button">After</button>
    </>,
  );
}

describe('loading Radix', () => {
  test('waits for the first use', async () => {
    await putAway();
    show();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isOnRadix()).toBe(false);
  });

  test.each<[string, () => unknown]>([
    ['a pointer over it', () => hover(screen.getByRole('link', { name: 'About' }))],
    ['a touch', () => screen.getByText('About').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'touch' }))],
    ['the focus', () => screen.getByRole('link', { name: 'About' }).focus()],
    ['a section that the browser opens', () => expander('About').parentElement?.toggleAttribute('open', true)],
  ])('%s', async (_, use) => {
    show();
    await use();
    await expect.poll(isOnRadix).toBe(true);
  });

  test('keeps the rendered elements', async () => {
    show();
    const before = [...document.querySelectorAll('nav *')];
    await onRadix();
    await press(expander('About'));
    await expect.poll(open).toHaveLength(1);
    expect(before.filter((element) => !element.isConnected)).toEqual([]);
  });

  test('handles sections that are added or removed later', async () => {
    const { rerender } = render(<SiteNavigation navigation={items.slice(0, 1)} />);
    await onRadix();
    rerender(<SiteNavigation navigation={items} />);
    await press(expander('Partners'));
    await expect.poll(open).toEqual(['More Partners pages']);
    expect(expander('Partners').dataset.state).toBe('open');
    await press(expander('About'));
    await expect.poll(open).toEqual(['More About pages']);
    expect([...document.querySelectorAll<HTMLElement>('summary[data-state]')].map(({ dataset }) => dataset.state)).toEqual(['open']);
  });
});

describe('find-in-page', () => {
  test('keeps a panel open that the browser opened, and the element it found', async () => {
    show();
    await onRadix();
    const found = screen.getByText('Careers');
    (found.closest('details') as HTMLDetailsElement).open = true;
    await expect.poll(() => expander('About').dataset.state).toBe('open');
    expect(found.isConnected).toBe(true);
    await key('Escape');
    await expect.poll(open).toEqual([]);
  });

  test('opens both the menu and the section in a narrow container', async () => {
    document.body.style.inlineSize = '320px';
    show();
    const found = screen.getByText('Careers');
    const list = document.querySelector('.pr-site-navigation-list') as HTMLElement;
    if ('onbeforematch' in list) {
      await expect.poll(() => list.getAttribute('hidden')).toBe(hiddenUntilFound);
      expect(found.checkVisibility()).toBe(false);
      list.dispatchEvent(new Event('beforematch'));
    }
    (found.closest('details') as HTMLDetailsElement).open = true;
    if ('onbeforematch' in list) {
      await expect.poll(() => found.checkVisibility()).toBe(true);
      expect(screen.getByText('Menu').closest('details')?.open).toBe(true);
      await expect.poll(() => list.hasAttribute('hidden'), { message: 'what is shown does not say it is hidden' }).toBe(false);
    }
  });

  test('shows the bar in a wide container although the menu is closed', async () => {
    document.body.style.inlineSize = '320px';
    show();
    const link = screen.getByText('About');
    await expect.poll(() => link.checkVisibility()).toBe(false);
    document.body.style.inlineSize = '1100px';
    await expect.poll(() => link.checkVisibility()).toBe(true);
    await expect.poll(() => document.querySelector('.pr-site-navigation-list[hidden]')).toBeNull();
    link.focus();
    expect(document.activeElement).toBe(link);
  });
});

describe('wide bar', () => {
  test('opens and closes on Enter and Space, and returns the focus on Escape', async () => {
    show();
    expander('About').focus();
    await key('Enter');
    await expect.poll(open).toEqual(['More About pages']);
    await key('Enter');
    await expect.poll(open).toEqual([]);
    await userEvent.keyboard(' ');
    await expect.poll(open).toEqual(['More About pages']);
    await key('ArrowDown');
    await expect.poll(focused).toBe('Mission and tasks');
    await key('Escape');
    await expect.poll(open).toEqual([]);
    expect(document.activeElement).toBe(expander('About'));
  });

  test('moves along the bar with Left, Right, Home and End, and inside a panel with Down, Up, Home and End', async () => {
    show();
    screen.getByRole('link', { name: 'About' }).focus();
    // Radix may still be loading, and keys wait for it.
    for (const [name, to] of [
      ['ArrowRight', 'More About pages'],
      ['ArrowRight', 'Casework'],
      ['ArrowLeft', 'More About pages'],
      ['End', 'Contact'],
      ['ArrowRight', 'About'],
      ['ArrowLeft', 'Contact'],
      ['Home', 'About'],
    ] as const) {
      await key(name);
      await expect.poll(focused).toBe(to);
    }
    expander('About').focus();
    await key('Enter');
    await expect.poll(open).toHaveLength(1);
    await key('ArrowDown');
    await expect.poll(focused).toBe('Mission and tasks');
    for (const [name, to] of [
      ['ArrowDown', 'The College'],
      ['End', 'Careers'],
      ['ArrowUp', 'Administration'],
      ['Home', 'Mission and tasks'],
    ] as const) {
      await key(name);
      await expect.poll(focused).toBe(to);
    }
  });

  test('mirrors Left and Right in right-to-left pages', async () => {
    document.documentElement.dir = 'rtl';
    show({ locale: ar });
    screen.getByRole('link', { name: 'About' }).focus();
    await key('ArrowLeft');
    // Radix may still be loading.
    await expect.poll(() => document.activeElement?.localName).toBe('summary');
  });

  test('moves with Tab through an open panel and closes it when the focus leaves', async () => {
    show();
    expander('Casework').focus();
    await key('Enter');
    await expect.poll(open).toHaveLength(1);
    const walked: (string | null | undefined)[] = [];
    for (let step = 0; step < 4; step++) {
      await key('Tab');
      walked.push(focused());
    }
    expect(walked).toEqual(['Coordination meetings', 'Joint investigation teams', 'Priority crime areas', 'Partners']);
    expect(open()).toHaveLength(1);
    screen.getByRole('button', { name: 'After' }).focus();
    await expect.poll(open).toEqual([]);
  });

  test('keeps links of a panel in the tab order after the focus returned to the bar', async () => {
    show();
    expander('About').focus();
    await key('Enter', 'Tab', 'Tab');
    await expect.poll(focused).toBe('The College');
    expander('About').focus();
    await key('Tab');
    expect(focused()).toBe('Mission and tasks');
  });

  test('closes on a press outside', async () => {
    show();
    await press(expander('About'));
    await expect.poll(open).toHaveLength(1);
    await press(screen.getByRole('button', { name: 'Before' }));
    await expect.poll(open).toEqual([]);
  });

  test.each([
    ['a link of the bar', () => screen.getByRole('link', { name: 'Contact' })],
    ['an expander', () => expander('Casework')],
    ['a link of an open panel', () => screen.getByText('Careers').closest('a') as HTMLElement],
  ])('when the bar becomes narrow, the focus on %s goes to "Menu"', async (_, find) => {
    show();
    await onRadix();
    const item = find();
    const panel = item.closest('details');
    if (panel && item.localName === 'a') {
      const toggled = new Promise((resolve) => panel.addEventListener('toggle', resolve));
      await press(expander('About'));
      await toggled;
    }
    item.focus();
    expect(document.activeElement).toBe(item);
    document.body.style.inlineSize = '320px';
    await expect.poll(focused).toBe('Menu');
  });

  test('when the focus was there first, it goes to "Menu" as well', async () => {
    show();
    screen.getByRole('link', { name: 'Contact' }).focus();
    await expect.poll(isOnRadix).toBe(true);
    document.body.style.inlineSize = '320px';
    await expect.poll(focused).toBe('Menu');
    document.body.style.inlineSize = '1100px';
    await expect.poll(focused, { message: 'and from there back to where it was' }).toBe('Contact');
  });

  test('closes when a link in it is followed that leaves the page where it is', async () => {
    const child = { label: 'Archive', href: '#archive' };
    show({ navigation: [{ label: 'News', href: '#news', children: [child] }] });
    await press(expander('News'));
    await expect.poll(open).toHaveLength(1);
    await press(screen.getByRole('link', { name: 'Archive' }));
    await expect.poll(open).toEqual([]);
    history.replaceState(null, '', ' ');
  });

  test('does not open on hover', async () => {
    show();
    await hover(expander('About'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(open()).toEqual([]);
  });
});

describe('openOnHover', () => {
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const move = (element: Element, pointerType = 'mouse') =>
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType }));
  const leave = () => screen.getByRole('navigation').dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  const media = (answer: (query: string) => boolean) =>
    vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({ matches: answer(query) }) as MediaQueryList);
  beforeEach(() => {
    media(() => true);
    return () => vi.restoreAllMocks();
  });

  test('opens and closes with the mouse, and moves from one section to the next', async () => {
    show({ openOnHover: true });
    await onRadix();
    move(expander('About'));
    expect(open(), 'not at once').toEqual([]);
    await expect.poll(open).toEqual(['More About pages']);
    move(screen.getByText('Careers'));
    await wait(500);
    expect(open(), 'stays while the mouse is on the panel').toEqual(['More About pages']);
    move(screen.getByRole('link', { name: 'Casework' }));
    await expect.poll(open).toEqual(['More Casework pages']);
    leave();
    await expect.poll(open).toEqual([]);
  });

  test('opens with the real mouse, if the driver has one', async () => {
    show({ openOnHover: true });
    await hover(screen.getByRole('link', { name: 'Contact' }));
    await expect.poll(isOnRadix).toBe(true);
    await hover(expander('Partners'));
    await expect.poll(open).toEqual(['More Partners pages']);
    await hover(screen.getByRole('button', { name: 'Before' }));
    leave();
    await expect.poll(open).toEqual([]);
  });

  test('opens at the first hover, which also loads it', async () => {
    show({ openOnHover: true });
    expect(isOnRadix()).toBe(false);
    move(expander('About'));
    await expect.poll(open).toEqual(['More About pages']);
  });

  test('does not open at the first hover if the mouse has left by the time it is loaded', async () => {
    show({ openOnHover: true });
    move(expander('About'));
    leave();
    await expect.poll(isOnRadix).toBe(true);
    await wait(400);
    expect(open()).toEqual([]);
  });

  test('stays open after a click, even when the mouse leaves', async () => {
    show({ openOnHover: true });
    await onRadix();
    move(expander('About'));
    await expect.poll(open).toHaveLength(1);
    expander('About').click();
    leave();
    await wait(500);
    expect(open()).toEqual(['More About pages']);
    expander('About').click();
    await expect.poll(open).toEqual([]);
  });

  test('closes on Escape wherever the focus is', async () => {
    show({ openOnHover: true });
    await onRadix();
    screen.getByRole('button', { name: 'After' }).focus();
    move(expander('About'));
    await expect.poll(open).toHaveLength(1);
    await key('Escape');
    await expect.poll(open).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'After' }));
  });

  test('does not open on touch, with reduced motion or in a narrow container', async () => {
    show({ openOnHover: true });
    await onRadix();
    move(expander('About'), 'touch');
    await wait(400);
    expect(open()).toEqual([]);
    media((query) => !query.includes('reduced-motion'));
    move(expander('About'));
    await wait(400);
    expect(open()).toEqual([]);
    media(() => true);
    document.body.style.inlineSize = '320px';
    move(expander('About'));
    await wait(400);
    expect(open()).toEqual([]);
  });
});

describe('known defects of the Radix primitive', () => {
  test('leaves Escape to a pop-up while the menu is closed or a panel is open in the flow', async () => {
    const { container } = render(
      <>
        <SiteNavigation navigation={items} />
        <button type="button" popoverTarget="notice">
          Notice
        </button>
        <div id="notice" popover="auto">
          A pop-up
        </div>
      </>,
    );
    await onRadix();
    const notice = document.getElementById('notice') as HTMLElement;
    notice.showPopover();
    await key('Escape');
    await expect.poll(() => notice.matches(':popover-open')).toBe(false);

    container.style.inlineSize = '320px';
    await press(screen.getByText('Menu'));
    await press(expander('About'));
    await expect.poll(open).toHaveLength(1);
    screen.getByRole('button', { name: 'Notice' }).focus();
    notice.showPopover();
    await key('Escape');
    await expect.poll(() => notice.matches(':popover-open')).toBe(false);
    expect(open()).toHaveLength(1);
  });

  test('closes an open panel when a dialog opens, so that one Escape closes the dialog', async () => {
    render(
      <>
        <SiteNavigation navigation={items} />
        <dialog aria-label="Notice">
          <button type="button">Close</button>
        </dialog>
      </>,
    );
    await onRadix();
    await press(expander('About'));
    await expect.poll(open).toHaveLength(1);
    // Simulates browsers in which a press does not move the focus. Radix adds its listeners in the following frames.
    expander('About').blur();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    await expect.poll(open).toEqual([]);
    await key('Escape');
    await expect.poll(() => dialog.open).toBe(false);
  });

  test('does not use the English name "Main", and hides the markup of Radix', async () => {
    show({ locale: ar });
    await onRadix();
    expect(document.querySelectorAll('[aria-label="Main"]')).toHaveLength(0);
    expect(screen.getAllByRole('navigation')).toHaveLength(1);
    expect([...document.querySelectorAll('nav > [hidden] *')].filter((element) => element.checkVisibility())).toEqual([]);
  });

  test('leaves Escape to a dialog while the menu is closed', async () => {
    render(
      <>
        <SiteNavigation navigation={items} />
        <dialog aria-label="Notice">
          <button type="button">Close</button>
        </dialog>
      </>,
    );
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    await key('Escape');
    await expect.poll(() => dialog.open).toBe(false);
  });

  test('does not submit an enclosing form', async () => {
    let submitted = 0;
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submitted += 1;
        }}
      >
        <SiteNavigation navigation={items} />
      </form>,
    );
    await press(expander('About'));
    await expect.poll(open).toHaveLength(1);
    await onRadix();
    expander('Partners').focus();
    await key('Enter');
    await expect.poll(open).toEqual(['More Partners pages']);
    expect(submitted).toBe(0);
  });

  test('makes nothing focusable that is hidden from assistive technology', async () => {
    show();
    await press(expander('About'));
    await expect.poll(open).toHaveLength(1);
    const proxies = [...document.querySelectorAll<HTMLElement>('[aria-hidden="true"]')].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility(),
    );
    expect(proxies).toEqual([]);
  });
});

describe('narrow container', () => {
  test('opens the list with one Menu button, and each section in place', async () => {
    Object.assign(document.body.style, { inlineSize: '320px', paddingInline: '1rem' });
    show();
    // Uses `checkVisibility`, because Testing Library's roles ignore `content-visibility`.
    const isShown = () => screen.getByText('About').checkVisibility();
    await expect.poll(isShown).toBe(false);
    await press(screen.getByText('Menu'));
    await expect.poll(isShown).toBe(true);
    await press(expander('About'));
    await expect.poll(() => screen.queryByRole('link', { name: 'Careers' })).not.toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(Math.max(320, window.innerWidth));
  });
});

describe('many, few and long items', () => {
  const sections = (count: number, children: number): SiteNavigationProps => ({
    navigation: Array.from({ length: count }, (_, index) => ({
      label: `Section ${index}`,
      href: `/${index}`,
      children: Array.from({ length: index === 0 ? children : 1 }, (_, child) => ({
        label: `Page ${index}.${child}`,
        href: `/${index}/${child}`,
      })),
    })),
  });
  const states: [string, SiteNavigationProps][] = [
    ['one section, no pages', sections(1, 0)],
    ['one section, one page', sections(1, 1)],
    ['seven sections', sections(7, 3)],
    ['twenty sections, forty pages', sections(20, 40)],
    ['eighty letters in Finnish, Greek and Arabic', siteNavigation.eightyLetters],
    ['German', siteNavigation.longLabels],
    ['featured pages', siteNavigation.featured],
  ];

  describe.each([320, 768, 1280])('at %i px', (width) => {
    test.each(states)('%s does not overflow and everything is reachable', async (_, props) => {
      await page.viewport(width, 900);
      Object.assign(document.body.style, { inlineSize: '', paddingInline: '1rem' });
      const { container } = render(<SiteNavigation {...props} />);
      const menu = document.querySelector<HTMLDetailsElement>('.pr-site-navigation-menu');
      if (menu?.checkVisibility()) menu.open = true;
      const links = [...container.querySelectorAll<HTMLElement>('a')];
      const reached = new Set<Element>();
      const fits = () => {
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
        for (const link of links.filter((one) => one.checkVisibility())) {
          const { left, right } = link.getBoundingClientRect();
          expect(left, link.textContent ?? '').toBeGreaterThanOrEqual(0);
          expect(right, link.textContent ?? '').toBeLessThanOrEqual(window.innerWidth);
          expect(link.scrollWidth, link.textContent ?? '').toBeLessThanOrEqual(link.clientWidth + 1);
          link.focus();
          if (document.activeElement === link) reached.add(link);
        }
      };
      await expect.poll(() => links[0]?.checkVisibility()).toBe(true);
      fits();
      for (const section of container.querySelectorAll<HTMLDetailsElement>('details[data-value]')) {
        section.open = true;
        await expect.poll(() => section.querySelector('a')?.checkVisibility()).toBe(true);
        fits();
      }
      expect(reached.size).toBe(links.length);
    });
  });
});
