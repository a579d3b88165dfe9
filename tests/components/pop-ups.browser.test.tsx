// What all pop-ups have in common: where they open, and what becomes of them when the page around them changes.
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { Breadcrumbs, LanguageSwitcher, RibbonMenu, RibbonToolbar, SignInButton } from '../../src/index.js';
import { breadcrumbs } from '../../stories/fixtures/breadcrumbs.js';
import { languages } from '../../stories/fixtures/language-switcher.js';
import { readersGroups } from '../support/groups.js';
import { press } from '../support/pointer.js';
import '../../src/styles/index.css';

const account = { signInHref: '/login', status: 'signed-in', name: 'Robin', links: [{ label: 'Profile', href: '/me' }] } as const;

interface PopUp {
  shown: ReactNode;
  button: string | RegExp;
  inIt: string;
}

const popups: Record<string, PopUp> = {
  'a group of the ribbon': { shown: <RibbonToolbar groups={readersGroups} skipLink={false} />, button: 'Share', inIt: 'E-mail' },
  'a menu': { shown: <RibbonMenu label="Ways" commands={[{ label: 'E-mail', href: 'mailto:' }]} />, button: 'Ways', inIt: 'E-mail' },
  'the account': { shown: <SignInButton {...account} />, button: 'Account: Robin', inIt: 'Profile' },
  languages: { shown: <LanguageSwitcher languages={languages} />, button: /^Change language/, inIt: 'français' },
  siblings: { shown: <Breadcrumbs {...breadcrumbs.siblings} />, button: /News/, inIt: 'Press releases' },
};

async function open({ shown, button, inIt }: PopUp, css: string) {
  const { container } = render(shown);
  container.style.cssText = `inline-size: 240px; ${css}`;
  const opener = await screen.findByRole('button', { name: button });
  await press(opener);
  const item = await screen.findByText(inIt);
  await expect.poll(() => item.checkVisibility()).toBe(true);
  return { container, opener, item };
}

test.each(Object.entries(popups))('%s: hidden with what is around it, as in print, it comes back with it', async (_, popup) => {
  const { container, item } = await open(popup, '');
  container.hidden = true;
  expect(item.checkVisibility()).toBe(false);
  container.hidden = false;
  expect(item.checkVisibility()).toBe(true);
});

test.each(Object.entries(popups))('%s: at the end of the window it opens upwards, and stays in the window', async (_, popup) => {
  const { opener } = await open(popup, 'position: fixed; inset-block-end: 0; inset-inline-end: 0');
  const { top, bottom, left, right } = document.querySelector(':popover-open')?.getBoundingClientRect() ?? new DOMRect(-1, -1);
  expect(Math.min(top, left, innerHeight - bottom, innerWidth - right)).toBeGreaterThanOrEqual(0);
  // Where no fallback is safe, the pop-up moves up over its button; where the browser cannot place it, it stands in the middle.
  if (CSS.supports('position-try-fallbacks', 'flip-x')) expect(bottom).toBeLessThanOrEqual(opener.getBoundingClientRect().top);
});
