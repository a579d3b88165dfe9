// A ribbon that a page renders into a frame acts and speaks there: only the document of the frame has the focus and is heard.
import { render } from '@testing-library/react';
import { createPortal } from 'react-dom';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { type RibbonGroupContent, RibbonToolbar } from '../../src/index.js';
import { find } from '../support/dom.js';

afterEach(() => vi.restoreAllMocks());

const groups: RibbonGroupContent[] = [
  {
    label: 'Page',
    commands: [
      { type: 'copy-link', label: 'Copy link' },
      { type: 'share', label: 'Share', href: 'mailto:' },
      { type: 'print', label: 'Print' },
    ],
  },
];

/** A ribbon in the document of a frame. */
async function renderInFrame() {
  const frame = document.createElement('iframe');
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await isLoaded;
  const view = frame.contentWindow as Window & typeof globalThis;
  const { document: page } = view;
  render(createPortal(<RibbonToolbar groups={groups} skipLink={false} />, page.body));
  const press = (command: string) => find(page, `[data-command="${command}"]`).click();
  return { view, page, press, status: () => find(page, '[aria-live]').textContent };
}

test('announces in its document that a link was copied, with the clipboard of its window', async () => {
  const { view, press, status } = await renderInFrame();
  const outer = vi.spyOn(navigator.clipboard, 'writeText');
  const copied = vi.spyOn(view.navigator.clipboard, 'writeText').mockResolvedValue();
  press('copy-link');
  await expect.poll(status).toBe('Link copied');
  // The address of the frame is about:blank, which leads nowhere.
  expect(copied).toHaveBeenCalledExactlyOnceWith(location.href.split('#')[0]);
  expect(outer).not.toHaveBeenCalled();
});

test('copies in its document where there is no clipboard', async () => {
  const { view, page, press, status } = await renderInFrame();
  vi.spyOn(view.navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const outer = vi.spyOn(document, 'execCommand');
  const copy = vi.spyOn(page, 'execCommand').mockReturnValue(true);
  press('copy-link');
  await expect.poll(status).toBe('Link copied');
  expect(copy).toHaveBeenCalledExactlyOnceWith('copy');
  expect(outer).not.toHaveBeenCalled();
});

test('prints its document', async () => {
  const { view, press } = await renderInFrame();
  const outer = vi.spyOn(window, 'print').mockImplementation(() => {});
  const print = vi.spyOn(view, 'print').mockImplementation(() => {});
  press('print');
  expect([print.mock.calls.length, outer.mock.calls.length]).toEqual([1, 0]);
});

test('shares the page that fills the frame, from its window', async () => {
  const { view, press } = await renderInFrame();
  const share = vi.fn(async () => {});
  Object.defineProperty(view.navigator, 'share', { value: share });
  press('share');
  expect(share).toHaveBeenCalledExactlyOnceWith({ title: document.title, url: location.href.split('#')[0] });
});
