// What users of other libraries have reported about whole pages, tried here. The comments name library and report.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { focused, holdRequests, hydrated, openPage } from '../support/browser.js';
import { browser, setUpBrowserAndSite, site } from '../support/browser-and-site.js';

setUpBrowserAndSite();

const open = async (path: string, options: Parameters<typeof openPage>[2] = {}) => {
  const opened = await openPage(browser, `${site.origin}${path}`, options);
  if (!path.includes('?')) await hydrated(opened.page);
  return opened;
};

/** Opens every disclosure and pop-up that can be open together. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const popup of document.querySelectorAll<HTMLElement>('[popover]')) {
      popup.popover = 'manual';
      popup.showPopover();
    }
  });

describe('on paper', () => {
  // fipguide/fipguide.github.io 365, mealie-recipes/mealie 2374, notepad-plus-plus/notepad-plus-plus 14113.
  test.each(['/longRead?static&theme=dark', '/footnotes?static&theme=dark', '/list/byMonth?static&theme=dark'])(
    '%s is dark on white, whatever the theme',
    async (path) => {
      const { page } = await open(path, { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const wrong = await page.evaluate(() => {
        const light = (colour: string) => {
          const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
          return a === 0 ? undefined : (r * 2 + g * 5 + b) / 8 / 255;
        };
        return [...document.querySelectorAll<HTMLElement>('body, body *')]
          .filter((element) => element.checkVisibility() && element.innerText?.trim())
          .filter((element) => {
            const { color, backgroundColor } = getComputedStyle(element);
            return (light(color) ?? 0) > 0.5 || (light(backgroundColor) ?? 1) < 0.85;
          })
          .map(
            (element) =>
              `${element.localName}.${element.className} ${getComputedStyle(element).color} ${getComputedStyle(element).backgroundColor}`,
          );
      });
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );

  // GoogleChrome/lighthouse 10238, wet-boew/GCWeb 1358, opf/openproject 22380: what is open is printed.
  test('has no control, even if everything is open', async () => {
    for (const path of ['/longRead', '/signedIn', '/ribbons?static', '/list/withFilter?static']) {
      const { page } = await open(path);
      await openAll(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('button:visible, [popover]:visible, nav:visible, input:visible').count(), path).toBe(0);
      await page.context().close();
    }
  });

  // angular/angular 23538, reactive-resume/app 2839: headings alone at the end of a page. BrightspaceUI/core 1386: tables cut.
  test('keeps headings with what follows, and cuts no table', async () => {
    const { page } = await open('/longRead?static');
    await page.emulateMedia({ media: 'print' });
    const headings = await page.locator('main :is(h2, h3, h4):visible').evaluateAll((all) => {
      const isKept = (element: Element | null): boolean =>
        !!element && (getComputedStyle(element).breakInside === 'avoid' || isKept(element.parentElement));
      return all
        .filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid' && !isKept(heading))
        .map((heading) => heading.textContent);
    });
    expect(headings).toEqual([]);
    const cut = await page
      .locator('main *:visible')
      .evaluateAll((all) =>
        all
          .filter(
            (element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth,
          )
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(cut).toEqual([]);
    await page.context().close();
  });
});

// twbs/bootstrap 21269, ithaka/pharos 688: icons cannot be seen. opencast/editor 1156, UI5/webcomponents 1468: pop-ups have no edge.
describe('in forced colours', () => {
  test.each(['/longRead', '/signedIn', '/ribbons'])(
    '%s has icons in the colour of their text, and edges around what covers the page',
    async (path) => {
      const { page } = await open(path, { forcedColors: 'active' });
      const icons = await page.evaluate(() =>
        [...document.querySelectorAll('svg')]
          .filter((icon) => icon.checkVisibility() && icon.parentElement)
          .filter((icon) => getComputedStyle(icon).stroke !== getComputedStyle(icon.parentElement as Element).color)
          .map((icon) => icon.outerHTML),
      );
      expect(icons).toEqual([]);
      await openAll(page);
      const without = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(':popover-open, details[open] > .pr-site-navigation-panel')]
          .filter((popup) => popup.checkVisibility())
          .filter((popup) => {
            const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(popup);
            return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1 || borderTopColor === backgroundColor;
          })
          .map((popup) => popup.outerHTML.slice(0, 120)),
      );
      expect(without).toEqual([]);
      await page.context().close();
    },
  );
});

// pypi/warehouse 2872, HHS/simpler-grants-gov 8565, samvera/hyrax 5648.
test('skip links are above a sticky header, at the top of the page and further down', async () => {
  const { page } = await open('/stickyHeader', { viewport: { width: 1280, height: 600 } });
  for (const at of [0, 1500]) {
    await page.evaluate((top) => scrollTo(0, top), at);
    for (const link of await page.locator('.pr-skip-links a').all()) {
      await link.focus();
      const isOnTop = await link.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === element;
      });
      expect(isOnTop, `${await link.textContent()} at ${at}`).toBe(true);
    }
  }
  await page.context().close();
});

// sveltejs/svelte 1755, react/react 27401, vuejs/core 14411: lost. simonknittel/sam 2186: what was opened closes.
test('what a reader has entered and opened before the script arrives stays', async () => {
  for (const path of ['/list/withFilter', '/longRead']) {
    const { page } = await openPage(browser, 'about:blank');
    const { release } = await holdRequests(page, '**/client.js');
    await page.goto(`${site.origin}${path}`, { waitUntil: 'commit' });
    await page.waitForSelector('footer');
    const fields = await page.locator('input:visible, select:visible').evaluateAll((all) =>
      (all as (HTMLInputElement | HTMLSelectElement)[]).map((field, at) => {
        if (field instanceof HTMLSelectElement) field.selectedIndex = field.length - 1;
        else if (field.type === 'checkbox') field.click();
        else field.value = field.type === 'date' ? '2026-05-04' : `typed ${at}`;
        return field.type === 'checkbox' ? String((field as HTMLInputElement).checked) : field.value;
      }),
    );
    expect(fields.length).toBeGreaterThan(0);
    const languages = page.getByRole('button', { name: /^Change language/ });
    if (await languages.count()) await languages.click();
    const opened = await page.locator(':popover-open').count();
    release();
    await hydrated(page);
    const now = await page
      .locator('input:visible, select:visible')
      .evaluateAll((all) => (all as HTMLInputElement[]).map((field) => (field.type === 'checkbox' ? String(field.checked) : field.value)));
    expect(now, path).toEqual(fields);
    expect(await page.locator(':popover-open').count()).toBe(opened);
    expect(await page.evaluate(() => window.recoverableErrors)).toEqual([]);
    await page.context().close();
  }
});

// remix-run/remix 2947, react/react 24430.
test('extensions may change the document before it is hydrated', async () => {
  const { page, messages } = await openPage(browser, 'about:blank', { bypassCSP: true });
  const { release } = await holdRequests(page, '**/client.js');
  await page.goto(`${site.origin}/longRead`, { waitUntil: 'commit' });
  await page.waitForSelector('footer');
  await page.evaluate(() => {
    document.documentElement.setAttribute('data-darkreader-mode', 'dynamic');
    document.body.setAttribute('data-gr-ext-installed', '');
    for (const input of document.querySelectorAll('input')) input.setAttribute('data-lt-tmp-id', 'lt-1');
    for (const svg of document.querySelectorAll('svg')) svg.setAttribute('data-darkreader-inline-stroke', '');
    document.head.prepend(document.createElement('style'));
    document.head.append(document.createElement('script'));
    document.body.prepend(document.createElement('grammarly-extension'));
    document.body.append(document.createElement('div'));
  });
  release();
  await hydrated(page);
  expect(await page.evaluate(() => window.recoverableErrors)).toEqual([]);
  expect(messages).toEqual([]);
  await page.getByRole('toolbar').getByRole('link', { name: 'E-mail' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('button: Copy link');
  await page.context().close();
});

// nhost/nhost 3409, plotly/dash-core-components 729, gsklee/ngStorage 57.
test.each(['/longRead', '/longRead?enhance'])('%s works in a frame without storage and cookies', async (path) => {
  const { page, messages } = await openPage(browser, 'about:blank');
  // A sandboxed document has an origin of its own, to which the server must give its scripts.
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  await page.route('**/frame', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe sandbox="allow-scripts" width="1200" height="800" src="${path}"></iframe>` }),
  );
  await page.goto(`${site.origin}/frame`);
  const frame = page.frameLocator('iframe');
  const email = frame.getByRole('toolbar').getByRole('link', { name: 'E-mail' });
  await expect
    .poll(async () => {
      await email.focus();
      await page.keyboard.press('ArrowRight');
      return frame.locator(':focus').textContent();
    })
    .toBe('Copy link');
  await frame.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => frame.locator('.pr-ribbon-toolbar [aria-live]').textContent()).toMatch(/copied/);
  expect(messages.filter((message) => /SecurityError|thrown/.test(message))).toEqual([]);
  await page.context().close();
});

// sockjs/sockjs-client 584, metafizzy/infinite-scroll 991; FormidableLabs/react-swipeable 205, bebraw/colorjoe 45.
test.each(['/signedIn', '/signedIn?enhance', '/ribbons', '/ribbons?enhance=editing'])(
  '%s listens to nothing that delays scrolling or keeps the page out of the back/forward cache',
  async (path) => {
    const { page } = await openPage(browser, 'about:blank');
    await page.addInitScript(() => {
      const harmful: string[] = [];
      Object.assign(window, { harmful });
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function add(type, listener, options) {
        const isPassive = typeof options === 'object' && options?.passive;
        const isOfThePage = /\.js/.test(new Error('Where from?').stack ?? '');
        const isHarmful = /^(before)?unload$/.test(type) || (/^(touchstart|touchmove|wheel|mousewheel)$/.test(type) && !isPassive);
        if (isOfThePage && isHarmful) harmful.push(type);
        return addEventListener.call(this, type, listener, options);
      };
    });
    await page.goto(`${site.origin}${path}`);
    if (!path.includes('?')) await hydrated(page);
    await page.getByRole('button').first().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (window as unknown as { harmful: string[] }).harmful)).toEqual([]);
    await page.context().close();
  },
);

// Shopify/dawn 1852, twbs/bootstrap 25205, templaza/astroid-framework 1149.
test.each(['', '?static', '?enhance'])('every link of a long panel is reached in a low window (%s)', async (query) => {
  const { page } = await open(`/stickyHeader${query}`, { viewport: { width: 1280, height: 560 } });
  await page.evaluate(() => {
    const list = document.querySelector('.pr-site-navigation-panel > ul') as HTMLElement;
    for (let at = 0; at < 90; at++) {
      const item = list.appendChild(document.createElement('li'));
      item.append(Object.assign(document.createElement('a'), { href: `#${at}`, textContent: `Link ${at}` }));
    }
  });
  await page.locator('.pr-site-navigation-section > summary').first().click();
  const last = page.getByRole('link', { name: 'Link 89' });
  await last.focus();
  const isThere = await last.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a') === element;
  });
  expect(isThere).toBe(true);
  await page.context().close();
});

// hnkNkm/nativum 38, teacat/tocas 975: there is no popover. w3c/aria 1216: an alert that is there from the start is read out.
test.each(['/seed?static', '/calendar?static'])('%s shows no message about a failure in browsers without pop-ups', async (path) => {
  const { page } = await openPage(browser, 'about:blank');
  // As in those browsers: nothing hides closed pop-ups, and the stylesheet knows it.
  await page.route('**/styles.css', async (route) => {
    const response = await route.fetch();
    const css = (await response.text()).replaceAll('not selector(:popover-open)', '(color: red)');
    await route.fulfill({ response, body: `@layer browser { [popover] { display: block } }${css}` });
  });
  await page.goto(`${site.origin}${path}`);
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.context().close();
});
