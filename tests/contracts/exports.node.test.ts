import { expect, test } from 'vitest';
import * as door from '../../src/index.js';

test('the door names exactly what is public', () => {
  expect(Object.keys(door).sort(), 'If this is meant, change the list here, the README and the changelog.').toEqual([
    'ArticleBody',
    'ArticleHeader',
    'ArticleLayout',
    'ArticleList',
    'ArticleTable',
    'Breadcrumbs',
    'FootnoteReference',
    'Footnotes',
    'MeetingFactBox',
    'NavigateUp',
    'NewsPage',
    'PhotoCredit',
    'Quote',
    'RibbonCommand',
    'RibbonGroup',
    'RibbonToggle',
    'RibbonToolbar',
    'SignInButton',
    'SiteFooter',
    'SiteHeader',
    'SiteNavigation',
    'SkipLinks',
    'breadcrumbJsonLd',
    'en',
    'eventJsonLd',
    'formatDate',
    'formatDateRange',
    'formatTime',
    'imageJsonLd',
    'newsPageJsonLd',
    'serialiseJsonLd',
    'withFallback',
  ]);
});
