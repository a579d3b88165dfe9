// Static HTML, and the functions that enhance it.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server.browser';
import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AddToCalendar } from '../../src/components/add-to-calendar/add-to-calendar.js';
import { enhance } from '../../src/enhance.js';
import { enhanceCalendar } from '../../src/enhance-calendar.js';
import { RibbonToolbar, SiteNavigation } from '../../src/index.js';
import { addToCalendar } from '../../stories/fixtures/add-to-calendar.js';
import { focused } from '../support/keys.js';
import { hover, press, putAway } from '../support/pointer.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/all.css';

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

test('enhances each element once, however often and for whatever part of the page it is called', async () => {
  const container = show(<RibbonToolbar groups={groups} skipLink={false} />);
  const whole = enhance();
  const again = enhance();
  const part = enhance(container);
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

test('enhances only descendants of the element', async () => {
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
  for (const detach of [enhance(container), enhance()]) onTestFinished(detach);
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
