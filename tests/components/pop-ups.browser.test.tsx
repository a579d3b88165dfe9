// Requirements common to all pop-ups: their position, and their behaviour when the surrounding page changes.
import { render, screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { RibbonMenu, RibbonToolbar } from '../../src/index.js';
import { press } from '../support/pointer.js';
import { type PopUp, popups } from '../support/pop-ups.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/all.css';

async function open({ shown, button, inIt }: PopUp, css: string) {
  const { container } = render(shown);
  container.style.cssText = `inline-size: 240px; ${css}`;
  const opener = await screen.findByRole('button', { name: button });
  await press(opener);
  const item = await screen.findByText(inIt);
  await expect.poll(() => item.checkVisibility()).toBe(true);
  return { container, opener, item };
}

test.each(Object.entries(popups))('%s: is hidden with its ancestors, as in print, and shown again with them', async (_, popup) => {
  const { container, item } = await open(popup, '');
  container.hidden = true;
  expect(item.checkVisibility()).toBe(false);
  container.hidden = false;
  expect(item.checkVisibility()).toBe(true);
});

test.each(Object.entries(popups))('%s: opens upwards at the end of the window, and stays inside the window', async (_, popup) => {
  const { opener } = await open(popup, 'position: fixed; inset-block-end: 0; inset-inline-end: 0');
  const { top, bottom, left, right } = document.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect(-1, -1);
  expect(Math.min(top, left, innerHeight - bottom, innerWidth - right)).toBeGreaterThanOrEqual(0);
  // In browsers without safe fallbacks the pop-up moves up over its button; without anchor positioning it is centred.
  if (CSS.supports('position-try-fallbacks', 'flip-x')) expect(bottom).toBeLessThanOrEqual(opener.getBoundingClientRect().top);
});

const menus = ['Save', 'Ways'].map((label) => ({
  type: 'menu' as const,
  label,
  menu: [{ type: 'link' as const, label: 'E-mail', href: '#' }],
}));
const others = {
  ...popups,
  'the first menu of a ribbon': {
    shown: <RibbonToolbar groups={[{ label: 'Page', pinned: true, commands: menus }]} skipLink={false} />,
    button: 'Save',
  },
};

// CSS Anchor Positioning Level 1: `position-area: block-end span-inline-end`.
test.each(Object.entries(others))('%s: opens under its own button', async (_, { shown, button }) => {
  const { container } = render(shown);
  container.style.cssText = 'padding-inline-start: 100px';
  const opener = await screen.findByRole('button', { name: button });
  await press(opener);
  await expect.poll(() => document.querySelector(':popover-open')).not.toBeNull();
  const { top, left, right } = document.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect(-99, -99);
  if (!CSS.supports('anchor-scope', 'all')) return;
  const around = opener.getBoundingClientRect();
  expect(Math.abs(top - around.bottom)).toBeLessThan(10);
  expect(left).toBeLessThan(around.right);
  expect(right).toBeGreaterThan(around.left);
});

const long = ['Verfahrensübersicht', 'Veröffentlichung', 'Zuständigkeiten', 'Ansprechstellen'].map((word) => ({
  type: 'link' as const,
  label: `${word} und Rechtsbehelfsbelehrungen der Behörde`,
  href: '#',
}));
const crowded: Record<string, Omit<PopUp, 'inIt'>> = {
  'a group of the ribbon': {
    shown: <RibbonToolbar groups={[{ label: 'Alles', commands: [...long, ...long] }]} skipLink={false} />,
    button: 'Alles',
  },
  'a menu': { shown: <RibbonMenu command={{ label: 'Alles', menu: [...long, ...long] }} />, button: 'Alles' },
};

test.each(Object.entries(crowded))(
  '%s: keeps every command complete and above the next in a low window at 200 % text size',
  async (_, popup) => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'html { font-size: 200% }';
    onTestFinished(() => style.remove());
    await resizeTo(320, 480);
    render(popup.shown);
    await press(await screen.findByRole('button', { name: popup.button }));
    await expect.poll(() => document.querySelector(':popover-open')).not.toBeNull();
    const list = document.querySelector(':popover-open') as HTMLElement;
    const { left, right } = list.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
    const places = [...list.querySelectorAll('.pr-ribbon-command')].flatMap((item) =>
      [item, item.querySelector('.pr-ribbon-command-label') ?? item].map((part) => part.getBoundingClientRect()),
    );
    const cut = places.filter((label, at) => at % 2 === 1 && label.bottom > (places[at - 1]?.bottom ?? 0) + 1);
    const over = places.filter((item, at) => at > 0 && at % 2 === 0 && item.top < (places[at - 2]?.bottom ?? 0) - 1);
    expect({ cut, over }).toEqual({ cut: [], over: [] });
  },
);
