import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SiteNavigation } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { seed } from '../../stories/fixtures/seed.js';
import { hover, press } from '../support/pointer.js';
import '../../src/styles/index.css';

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

function show(props = {}) {
  return render(
    <>
      <button type="button">Before</button>
      <SiteNavigation items={items} {...props} />
      <button type="button">After</button>
    </>,
  );
}

describe('a bar with panels', () => {
  test('Enter and Space open and close; Escape closes and gives the focus back', async () => {
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

  test('Left and Right, Home and End walk along the bar; inside a panel Down, Up, Home and End walk along its links', async () => {
    show();
    screen.getByRole('link', { name: 'About' }).focus();
    const walked: (string | null | undefined)[] = [];
    for (const name of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home']) {
      await key(name);
      walked.push(focused());
    }
    expect(walked).toEqual(['More About pages', 'Casework', 'More About pages', 'Contact', 'About', 'About']);
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

  test('right to left, Left goes on', async () => {
    document.documentElement.dir = 'rtl';
    show({ locale: ar });
    screen.getByRole('link', { name: 'About' }).focus();
    await key('ArrowLeft');
    expect(document.activeElement?.localName).toBe('summary');
  });

  test('Tab goes through an open panel and on along the bar; leaving the navigation closes it', async () => {
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

  test('after leaving a panel for the bar its links are still in the tab order', async () => {
    show();
    expander('About').focus();
    await key('Enter', 'Tab', 'Tab');
    await expect.poll(focused).toBe('The College');
    expander('About').focus();
    await key('Tab');
    expect(focused()).toBe('Mission and tasks');
  });

  test('a press outside closes', async () => {
    show();
    await press(expander('About'));
    await expect.poll(open).toHaveLength(1);
    await press(screen.getByRole('button', { name: 'Before' }));
    await expect.poll(open).toEqual([]);
  });

  test('hovering opens nothing', async () => {
    show();
    await hover(expander('About'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(open()).toEqual([]);
  });
});

describe('known faults of the primitive', () => {
  test('Escape closes a dialog while the menu is closed', async () => {
    render(
      <>
        <SiteNavigation items={items} />
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

  test('expanders submit no form', async () => {
    let submitted = 0;
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submitted += 1;
        }}
      >
        <SiteNavigation items={items} />
      </form>,
    );
    await press(expander('About'));
    await expect.poll(open).toHaveLength(1);
    expect(submitted).toBe(0);
  });

  test('an open panel leaves nothing focusable that is hidden from assistive technology', async () => {
    show();
    await press(expander('About'));
    await expect.poll(open).toHaveLength(1);
    const proxies = [...document.querySelectorAll<HTMLElement>('[aria-hidden="true"]')].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility(),
    );
    expect(proxies).toEqual([]);
  });
});

describe('narrow', () => {
  test('one Menu button; inside, each section opens where it stands', async () => {
    Object.assign(document.body.style, { inlineSize: '320px', paddingInline: '1rem' });
    show();
    await expect.poll(() => screen.queryByRole('link', { name: 'About' })).toBeNull();
    await press(screen.getByText('Menu'));
    await expect.poll(() => screen.queryByRole('link', { name: 'About' })).not.toBeNull();
    await press(expander('About'));
    await expect.poll(() => screen.queryByRole('link', { name: 'Careers' })).not.toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(Math.max(320, window.innerWidth));
  });
});
