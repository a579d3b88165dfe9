// When pop-ups and panels close, with React and as static HTML, on a page, in a shadow root and in the document of a frame.
import { act, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server.browser';
import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { enhance, resetFocus } from '../../src/enhance.js';
import { enhanceEditing } from '../../src/enhance-editing.js';
import { SiteNavigation } from '../../src/index.js';
import { press } from '../support/pointer.js';
import { popups } from '../support/pop-ups.js';
import '../../src/styles/all.css';

const navigation = [{ label: 'News', href: '#news', children: [{ label: 'Archive', href: '#archive' }] }];
const all = { ...popups, 'a panel': { shown: <SiteNavigation navigation={navigation} />, button: /More News/, inIt: 'Archive' } };

/** Renders into an element or a shadow root. */
async function renderInto(place: Element | ShadowRoot, shown: ReactNode): Promise<void> {
  const root = createRoot(place);
  onTestFinished(() => act(() => root.unmount()));
  await act(() => root.render(shown));
}

/** A new element at the end of the page. */
function place(): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => element.remove());
  return element;
}

/** Ways of putting a component on a page. @returns where it is */
const ways: Record<string, (shown: ReactNode) => Promise<HTMLElement | ShadowRoot>> = {
  'with React': async (shown) => {
    const root = place();
    await renderInto(root, shown);
    return root;
  },
  'as static HTML': async (shown) => {
    const root = place();
    root.innerHTML = renderToStaticMarkup(shown);
    onTestFinished(enhance(root));
    onTestFinished(enhanceEditing(root));
    return root;
  },
  'in a shadow root': async (shown) => {
    const root = place().attachShadow({ mode: 'open' });
    const styles = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    const sheet = document.createElement('style');
    sheet.textContent = styles.join('\n');
    const inner = document.createElement('div');
    root.append(sheet, inner);
    await renderInto(inner, shown);
    return root;
  },
  'in the document of a frame': async (shown) => {
    const frame = place().appendChild(document.createElement('iframe'));
    frame.style.cssText = 'inline-size: 900px; block-size: 400px';
    const inside = frame.contentDocument as Document;
    for (const sheet of document.querySelectorAll('style')) inside.head.append(inside.importNode(sheet, true));
    await renderInto(place(), createPortal(shown, inside.body));
    return inside.body;
  },
};

/** Opens a pop-up or panel. @returns what is in it, and whether it is open */
async function open(way: string, { shown, button, inIt }: (typeof all)['a panel']) {
  await page.viewport(1280, 900);
  const show = ways[way] as (typeof ways)['with React'];
  const root = await show(
    <div>
      <h1>Heading</h1>
      {/* Narrow, so that the group of the ribbon is a pop-up. */}
      <div style={{ inlineSize: inIt === 'Archive' ? '900px' : '240px' }}>{shown}</div>
      <button type="button">Beside</button>
    </div>,
  );
  const text = (element: Element) => element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/g, ' ');
  const find = (selector: string, name: string | RegExp) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      typeof name === 'string' ? text(element) === name : name.test(text(element)),
    );
  const opener = find('button, summary', button).find((element) => element.checkVisibility()) as HTMLElement;
  const item = find('a', inIt).at(-1) as HTMLElement;
  const pressInside = async (element: HTMLElement) => (way.includes('frame') ? element.click() : press(element));
  opener.focus();
  await pressInside(opener);
  await expect.poll(() => item.checkVisibility()).toBe(true);
  // What the first use loads closes them.
  await import('../../src/dom/attach-used-disclosure.js');
  await new Promise((resolve) => setTimeout(resolve, inIt === 'Archive' ? 300 : 0));
  return { root, opener, item, beside: find('button', 'Beside')[0] as HTMLElement, isOpen: () => item.checkVisibility() };
}

const onThePage = ['with React', 'as static HTML'].flatMap((way) =>
  Object.entries(all).map(([name, popup]) => [way, name, popup] as const),
);
const anywhere = Object.keys(ways).flatMap((way) => Object.entries(all).map(([name, popup]) => [way, name, popup] as const));

describe.each(anywhere)('%s, %s', (way, _, popup) => {
  test('closes when the focus leaves it, and not before', async () => {
    const { item, opener, beside, isOpen } = await open(way, popup);
    item.focus();
    expect(isOpen()).toBe(true);
    opener.focus();
    expect(isOpen()).toBe(true);
    item.focus();
    beside.focus();
    await expect.poll(isOpen).toBe(false);
    expect((beside.getRootNode() as Document).activeElement).toBe(beside);
  });

  test('closes when a link in it is followed, by the browser or by a router', async () => {
    const { root, item, isOpen } = await open(way, popup);
    root.addEventListener('click', (event) => event.preventDefault());
    item.click();
    await expect.poll(isOpen).toBe(false);
  });

  test('closes with resetFocus', async () => {
    const { root, item, isOpen } = await open(way, popup);
    item.focus();
    resetFocus(root);
    await expect.poll(isOpen).toBe(false);
    expect((item.getRootNode() as Document).activeElement).toBe(root.querySelector('h1'));
  });
});

describe.each(onThePage)('%s, %s', (way, name, popup) => {
  test('closes when Tab leaves it', async () => {
    const { item, isOpen } = await open(way, popup);
    item.focus();
    const around = item.closest('.pr-popup, details') as HTMLElement;
    for (let step = 0; step < 40 && around.contains(document.activeElement); step++) await userEvent.keyboard('{Tab}');
    // A panel stays open while the focus is in the bar, which it does not cover.
    document.activeElement?.closest('nav')?.parentElement?.querySelector<HTMLElement>('button')?.focus();
    await expect.poll(isOpen).toBe(false);
  });

  test.each([
    ['the page comes back from the back/forward cache', new PageTransitionEvent('pageshow', { persisted: true })],
    ['the reader goes back', new PopStateEvent('popstate')],
  ])('closes when %s', async (__, event) => {
    const { isOpen } = await open(way, popup);
    window.dispatchEvent(event);
    await expect.poll(isOpen).toBe(false);
  });

  test('closes when the focus goes into a frame', async ({ skip }) => {
    skip(
      name === 'a menu' && navigator.userAgent.includes('Firefox'),
      'In a frame of the driver it stays open; in a window of its own it closes.',
    );
    const { isOpen } = await open(way, popup);
    const frame = place().appendChild(document.createElement('iframe'));
    const inside = frame.contentDocument as Document;
    inside.body.append(inside.createElement('button'));
    inside.querySelector('button')?.focus();
    await expect.poll(isOpen).toBe(false);
  });
});

test('a panel without links is no stop for Tab', async () => {
  const plain = [{ label: 'News', children: [{ label: 'Archive' }] }];
  await page.viewport(1280, 900);
  const root = place();
  root.style.inlineSize = '1100px';
  await renderInto(
    root,
    <>
      <SiteNavigation navigation={plain} />
      <button type="button">Beside</button>
    </>,
  );
  const summary = [...root.querySelectorAll('summary')].find((element) => element.checkVisibility());
  if (summary) await press(summary);
  summary?.focus();
  await userEvent.keyboard('{ArrowDown}{Tab}');
  expect(document.activeElement?.textContent).toBe('Beside');
});
