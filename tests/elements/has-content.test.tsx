import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { ArticleLayout, FactRow, MeetingFactBox, Quote, RibbonMenu, RibbonToolbar, SiteFooter, SiteHeader } from '../../src/index.js';

vi.spyOn(console, 'error').mockImplementation(() => {});

/** Components with regions of the caller's, which may turn out to hold nothing: `items.map(…)` of no items. */
const regions: Record<string, (region: ReactNode) => ReactElement> = {
  'ArticleLayout aside and footer': (region) => <ArticleLayout aside={region} footer={region} />,
  'FactRow children': (region) => <FactRow term="Registration">{region}</FactRow>,
  'MeetingFactBox rows': (region) => <MeetingFactBox meeting={{}} rows={region} />,
  'Quote children': (region) => <Quote quote={{}}>{region}</Quote>,
  'RibbonMenu children': (region) => <RibbonMenu command={{ label: 'Share' }}>{region}</RibbonMenu>,
  'RibbonToolbar children': (region) => <RibbonToolbar>{region}</RibbonToolbar>,
  'SiteFooter children': (region) => <SiteFooter>{region}</SiteFooter>,
  'SiteHeader top, tools and logo': (region) => <SiteHeader publisher={undefined} top={region} tools={region} logo={region} />,
};

test.each(Object.entries(regions))('%s that are an empty list leave no trace, and 0 does', (_, withRegion) => {
  const nothing = renderToStaticMarkup(withRegion(undefined));
  for (const empty of [[], [[], null, false], '', false]) expect(renderToStaticMarkup(withRegion(empty))).toBe(nothing);
  expect(renderToStaticMarkup(withRegion(0))).not.toBe(nothing);
});
