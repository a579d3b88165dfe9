// Elements with `container-type` have no intrinsic width: beside other content they would collapse to one letter per line.
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { ArticleTable, Breadcrumbs, MeetingFactBox, NewsList, Pagination, RibbonToolbar, SiteNavigation } from '../../src/index.js';
import { articleTable } from '../../stories/fixtures/article-table.js';
import { breadcrumbs } from '../../stories/fixtures/breadcrumbs.js';
import { meetingFactBox } from '../../stories/fixtures/meeting-fact-box.js';
import { newsList } from '../../stories/fixtures/news-list.js';
import { pagination } from '../../stories/fixtures/pagination.js';
import { siteNavigation } from '../../stories/fixtures/site-navigation.js';
import { readersGroups } from '../support/groups.js';
import '../../src/styles/all.css';

const components: Record<string, ReactNode> = {
  'pr-article-table': <ArticleTable {...articleTable.spans} />,
  'pr-breadcrumbs': <Breadcrumbs {...breadcrumbs.typical} />,
  'pr-news-list': <NewsList {...newsList.typical} />,
  'pr-pagination': <Pagination {...pagination.typical} />,
  'pr-ribbon-toolbar': <RibbonToolbar groups={readersGroups} skipLink={false} />,
  'pr-site-navigation': <SiteNavigation {...siteNavigation.typical} />,
  'pr-meeting-fact-box': <MeetingFactBox {...meetingFactBox.typical} />,
};

const parents: Record<string, string> = {
  'a flex row': 'display: flex; gap: 16px',
  'a grid column as wide as its content': 'display: grid; grid-template-columns: auto 1fr; gap: 16px',
  'an element as wide as its content': 'inline-size: fit-content',
};

const stylesheets = import.meta.glob<string>('../../src/**/*.css', { query: '?raw', import: 'default', eager: true });

test('covers every component that is a container', () => {
  const containers = Object.values(stylesheets).flatMap((css) =>
    [...css.matchAll(/\.([\w-]+) \{[^}]*\bcontainer(?:-type)?:/g)].map((match) => match[1]),
  );
  expect(containers.sort()).toEqual(Object.keys(components).sort());
});

/** Texts with more lines than words. */
function brokenTexts(root: Element): string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const isShown = text.parentElement?.checkVisibility() && !text.parentElement.closest('.pr-visually-hidden');
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = new Set([...range.getClientRects()].map((line) => Math.round(line.top)));
    const words = (text.textContent ?? '').split(/[\s/-]+/).filter(Boolean);
    if (isShown && words.length > 0 && lines.size > words.length) broken.push(text.textContent ?? '');
  }
  return broken;
}

test.each(
  Object.keys(components).flatMap((name) =>
    Object.keys(parents).flatMap((parent) => [900, 320].map((width) => [name, parent, width] as const)),
  ),
)('%s in %s of %d px has room for its text', (name, parent, width) => {
  const { container } = render(
    <>
      {/* Words that the browser divides into syllables are no fault. */}
      <style>{'* { hyphens: manual !important }'}</style>
      {components[name]}
      <p>Beside it</p>
    </>,
  );
  container.style.cssText = `inline-size: ${width}px; max-inline-size: ${width}px; ${parents[parent]}`;
  const root = container.querySelector(`.${name}`) as HTMLElement;
  expect(brokenTexts(root)).toEqual([]);
  expect(root.offsetWidth).toBeGreaterThanOrEqual(160);
  expect(root.offsetWidth).toBeLessThanOrEqual(width);
  expect(screen.getByText('Beside it').getBoundingClientRect().width).toBeGreaterThan(20);
});

test.each(Object.keys(components))('%s is only as high as its content in a flex column', (name) => {
  const { container } = render(components[name]);
  // As a grid item: there, as in a flex column, margins inside do not collapse with those outside. The width is the same for both,
  // because the high column makes the page scroll, and the scroll bar takes up space in some browsers.
  const width = 'inline-size: 400px';
  container.style.cssText = `display: grid; ${width}`;
  const { height } = (container.querySelector(`.${name}`) as HTMLElement).getBoundingClientRect();
  container.style.cssText = `display: flex; flex-direction: column; block-size: 2000px; ${width}`;
  expect((container.querySelector(`.${name}`) as HTMLElement).getBoundingClientRect().height).toBeCloseTo(height, 0);
});

test('shows all levels of a trail beside other content if there is room', () => {
  const { container } = render(
    <>
      {components['pr-breadcrumbs']}
      <p>Beside it</p>
    </>,
  );
  container.style.cssText = 'inline-size: 1400px; display: flex; gap: 16px';
  const middle = container.querySelector('[data-middle]');
  if (CSS.supports('inline-size', 'attr(data-fits-from rem)')) expect(middle?.checkVisibility()).toBe(true);
  else expect(container.querySelector('summary')?.checkVisibility() || middle?.checkVisibility()).toBe(true);
});
