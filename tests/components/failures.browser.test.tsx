// What readers see and hear when something that a command needs fails or never arrives, and what else works then.
import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AddToCalendar } from '../../src/components/add-to-calendar/add-to-calendar.js';
import { enhance } from '../../src/enhance.js';
import { enhanceCalendar } from '../../src/enhance-calendar.js';
import { MeetingFactBox, RibbonToolbar } from '../../src/index.js';
import { fr } from '../../src/locales/fr.js';
import { addToCalendar } from '../../stories/fixtures/add-to-calendar.js';
import { find } from '../support/dom.js';
import { press } from '../support/pointer.js';
import '../../src/styles/all.css';

const url = 'https://harbour.example/news/1';
const groups = [
  {
    label: 'Share',
    commands: [
      { type: 'copy-link', label: 'Copy link', url },
      { type: 'share', label: 'Share', href: '#shared', url },
      { type: 'print', label: 'Print' },
    ] as const,
  },
];
const { meeting, calendar } = addToCalendar.typical;
const box = (
  <MeetingFactBox meeting={meeting}>
    <AddToCalendar meeting={meeting} calendar={calendar} />
  </MeetingFactBox>
);

/** Static HTML, as it is while its script has not arrived. */
function show(html: string): HTMLElement {
  const container = document.body.appendChild(document.createElement('main'));
  onTestFinished(() => container.remove());
  container.innerHTML = html;
  return container;
}

const button = (name: string) => screen.getByRole('button', { name });
/** The alerts that can be seen. */
const alerts = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent);
const status = () => find(document, '[aria-live]').textContent;

beforeEach(() => page.viewport(1280, 800));
afterEach(() => vi.restoreAllMocks());

describe('a script that never arrives', () => {
  const notLoaded = 'This command has not loaded. Reload the page, or use the menu of your browser.';

  test.each(['Copy link', 'Print'])('makes "%s" say so, and what else works, until the reader goes on', async (name) => {
    show(renderToStaticMarkup(<RibbonToolbar groups={groups} />));
    expect(alerts()).toEqual([]);
    await press(button(name));
    expect(alerts()).toEqual([notLoaded]);
    await userEvent.keyboard('{Escape}');
    expect(alerts()).toEqual([]);
  });

  test('is told in the language of the page', async () => {
    show(renderToStaticMarkup(<RibbonToolbar groups={groups} locale={fr} lang="en" />));
    await press(button('Print'));
    expect(alerts()).toEqual(['La commande n’a pas été chargée. Rechargez la page ou utilisez le menu du navigateur.']);
    expect(screen.getByRole('alert').lang).toBe('fr');
  });

  test('leaves sharing a link that works', async () => {
    show(renderToStaticMarkup(<RibbonToolbar groups={groups} />));
    onTestFinished(() => history.replaceState(null, '', ' '));
    await press(screen.getByRole('link', { name: 'Share' }));
    expect(location.hash).toBe('#shared');
    expect(alerts()).toEqual([]);
  });

  test('makes the calendar button say so', async () => {
    show(renderToStaticMarkup(box));
    await press(button('Add to calendar'));
    expect(alerts()).toEqual(['The file could not be saved. Reload the page, or enter the date yourself.']);
  });

  test('is forgotten once it has arrived: buttons claim no pop-up and open none', async () => {
    show(renderToStaticMarkup(<RibbonToolbar groups={groups} />) + renderToStaticMarkup(box));
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const file = vi.spyOn(URL, 'createObjectURL').mockReturnValue('#file');
    for (const detach of [enhance(), enhanceCalendar()]) onTestFinished(detach);
    for (const name of ['Print', 'Add to calendar']) {
      expect(button(name)).not.toHaveAttribute('popovertarget');
      await press(button(name));
    }
    expect([print.mock.calls.length, file.mock.calls.length, alerts()]).toEqual([1, 1, []]);
  });

  test('is forgotten once React has rendered', async () => {
    render(
      <>
        <RibbonToolbar groups={groups} />
        {box}
      </>,
    );
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    for (const name of ['Print', 'Add to calendar']) await expect.poll(() => button(name)).not.toHaveAttribute('popovertarget');
    await press(button('Print'));
    expect([print.mock.calls.length, alerts()]).toEqual([1, []]);
  });
});

describe('a clipboard', () => {
  test.each<[string, () => unknown]>([
    ['rejects', () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'))],
    ['never answers', () => vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(new Promise(() => {}))],
    [
      'throws',
      () =>
        vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(() => {
          throw new TypeError();
        }),
    ],
    ['is missing', () => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)],
  ])('that %s is replaced by an older way of copying', async (_, fail) => {
    fail();
    const copy = vi.fn();
    document.addEventListener('copy', copy);
    onTestFinished(() => document.removeEventListener('copy', copy));
    const execCommand = vi.spyOn(document, 'execCommand').mockReturnValue(true);
    render(<RibbonToolbar groups={groups} />);
    await press(button('Copy link'));
    await expect.poll(status, { timeout: 4000 }).toBe('Link copied');
    expect(execCommand).toHaveBeenCalledExactlyOnceWith('copy');
  });

  test('that fails like everything else leaves the link itself, for a minute', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(new Promise(() => {}));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    render(<RibbonToolbar groups={groups} />);
    await press(button('Copy link'));
    await expect.poll(status, { timeout: 4000 }).toBe(`The link could not be copied: ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 7000));
    expect(status()).toContain(url);
    const region = find(document, '[aria-live]');
    expect(region).toBeVisible();
    expect(getComputedStyle(region).userSelect).not.toBe('none');
    getSelection()?.selectAllChildren(region);
    expect(getSelection()?.toString()).toContain(url);
  }, 20_000);
});

describe('a calendar file that cannot be made', () => {
  const notSaved = ['The file could not be saved. Reload the page, or enter the date yourself.'];
  const fail = () =>
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new TypeError('Blobs are forbidden here.');
    });

  test('is told beside the button, in React', async () => {
    fail();
    render(box);
    await press(button('Add to calendar'));
    expect(alerts()).toEqual(notSaved);
  });

  test('is told beside the button, on static pages', async () => {
    fail();
    show(renderToStaticMarkup(box));
    onTestFinished(enhanceCalendar());
    await press(button('Add to calendar'));
    expect(alerts()).toEqual(notSaved);
  });

  test('is told if the page has lost it', async () => {
    show(renderToStaticMarkup(box).replace(/data-calendar="[^"]*"/, ''));
    const file = vi.spyOn(URL, 'createObjectURL');
    onTestFinished(enhanceCalendar());
    await press(button('Add to calendar'));
    expect(alerts()).toEqual(notSaved);
    expect(file).not.toHaveBeenCalled();
  });
});
