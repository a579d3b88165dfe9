// Components without a locale are in the direction of what surrounds them.
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server.browser';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { enhance } from '../../src/enhance.js';
import { RibbonToolbar, SiteNavigation } from '../../src/index.js';
import { focused } from '../support/keys.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/all.css';

const navigation = ['One', 'Two', 'Three'].map((label) => ({ label, href: `#${label}` }));
const groups = [{ label: 'Page', pinned: true, commands: navigation.map((link) => ({ type: 'link' as const, ...link })) }];

const bars: Record<string, ReactNode> = {
  SiteNavigation: <SiteNavigation navigation={navigation} />,
  RibbonToolbar: <RibbonToolbar groups={groups} skipLink={false} />,
};

beforeEach(() => resizeTo(1280, 900));

const ways: Record<string, (page: ReactNode) => Element> = {
  'by React': (page) => render(page).container,
  'as static HTML': (page) => {
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToStaticMarkup(page);
    const detach = enhance(container);
    onTestFinished(() => {
      detach();
      container.remove();
    });
    return container;
  },
};

describe.each(Object.entries(bars))('%s without a locale', (_, bar) => {
  describe.each(Object.entries(ways))('%s', (__, show) => {
    test.each([['rtl'], ['ltr'], ['ltr', 'rtl'], ['rtl', 'ltr']])(
      'in %s %s runs as the innermost does, and so do its arrow keys',
      async (...directions) => {
        const direction = directions.at(-1);
        const page = directions.reduceRight(
          (inside, dir) => (
            <div key={dir} dir={dir}>
              {inside}
            </div>
          ),
          bar,
        );
        const links = [...show(page).querySelectorAll<HTMLElement>('a')];
        const [first = 0, second = 0] = links.map((link) => link.getBoundingClientRect().left);
        expect(second > first).toBe(direction === 'ltr');
        links[0]?.focus();
        await userEvent.keyboard(direction === 'ltr' ? '{ArrowRight}' : '{ArrowLeft}');
        await expect.poll(focused).toBe('Two');
        await userEvent.keyboard(direction === 'ltr' ? '{ArrowLeft}' : '{ArrowRight}');
        await expect.poll(focused).toBe('One');
      },
    );
  });
});
