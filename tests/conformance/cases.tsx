import type { ComponentType } from 'react';
import { AddToCalendar } from '../../src/components/add-to-calendar/add-to-calendar.js';
import { RibbonTabs } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import * as door from '../../src/index.js';
import { RibbonCommand } from '../../src/index.js';
import { addToCalendar } from '../../stories/fixtures/add-to-calendar.js';
import { articleBody } from '../../stories/fixtures/article-body.js';
import { articleHeader } from '../../stories/fixtures/article-header.js';
import { articleLayout } from '../../stories/fixtures/article-layout.js';
import { breadcrumbs } from '../../stories/fixtures/breadcrumbs.js';
import { languageSwitcher } from '../../stories/fixtures/language-switcher.js';
import { meetingFactBox } from '../../stories/fixtures/meeting-fact-box.js';
import { navigateUp } from '../../stories/fixtures/navigate-up.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { photoCredit } from '../../stories/fixtures/photo-credit.js';
import { quote } from '../../stories/fixtures/quote.js';
import { ribbonTabs } from '../../stories/fixtures/ribbon-tabs.js';
import { ribbonToolbar } from '../../stories/fixtures/ribbon-toolbar.js';
import { signInButton } from '../../stories/fixtures/sign-in-button.js';
import { siteFooter } from '../../stories/fixtures/site-footer.js';
import { siteHeader } from '../../stories/fixtures/site-header.js';
import { siteNavigation } from '../../stories/fixtures/site-navigation.js';
import { skipLinks } from '../../stories/fixtures/skip-links.js';

type States = Record<string, object>;

/** Small parts have one state worth the name. */
const articleList: States = { nested: { items: ['One', { text: 'Two', marker: 'letter', items: ['a', 'b'] }] } };
const articleTable: States = { plain: { caption: 'Votes', columns: ['Body', 'For'], rows: [['Council', '12']] } };
const corrections: States = {
  several: {
    corrections: [
      { date: '2026-06-16', text: 'The meeting had 43 participants.' },
      { text: 'Name spelt.', lang: 'en' },
    ],
  },
  one: { corrections: [{ text: 'The meeting had 43 participants.' }] },
};
const footnoteReference: States = { plain: { note: 'a', number: 1 } };
const footnotes: States = { plain: { notes: [{ id: 'a', content: 'A note.' }] } };
const ribbonCommand: States = {
  link: { command: { type: 'link', label: 'E-mail', href: 'mailto:?body=x' } },
  script: { command: { type: 'print', label: 'Print', icon: 'print' } },
  form: { command: { type: 'form', label: 'Subscribe', formAction: '/subscribe', fields: { token: '1' } } },
  share: { command: { type: 'share', label: 'Share', href: 'mailto:?body=x', url: 'https://a.example/' } },
  own: { command: { type: 'button', label: 'Larger text' } },
  unavailable: { command: { type: 'link', label: 'PDF', href: '/a.pdf', unavailable: 'It is being made.', lang: 'fr' } },
};
const ribbonGroup: States = {
  open: { label: 'Share', children: 'commands' },
  collapsing: { label: 'Share', breakpoints: { small: 24, medium: 40 }, children: 'commands' },
};
const ribbonMenu: States = {
  menu: { command: { label: 'Save as', icon: 'save', menu: [{ type: 'link', label: 'PDF', href: '/a.pdf' }] } },
  own: { command: { label: 'Save as' }, children: <RibbonCommand command={{ type: 'button', label: 'PDF' }} role="menuitem" /> },
  split: {
    command: { label: 'More options: Print', menu: [{ type: 'link', label: 'Settings', href: '/settings' }] },
    primaryCommand: <RibbonCommand command={{ type: 'print', label: 'Print' }} />,
  },
};
const ribbonToggle: States = {
  on: { command: { label: 'Large text' }, pressed: true },
  off: { command: { label: 'Large text' }, pressed: false },
};

/** Every public component with the states it is tried in. Properties of the first must render the root. */
const states: Record<string, States> = {
  AddToCalendar: addToCalendar,
  ArticleBody: articleBody,
  ArticleHeader: articleHeader,
  ArticleLayout: articleLayout,
  ArticleList: articleList,
  ArticleTable: articleTable,
  Breadcrumbs: breadcrumbs,
  Corrections: corrections,
  FootnoteReference: footnoteReference,
  Footnotes: footnotes,
  LanguageSwitcher: languageSwitcher,
  MeetingFactBox: meetingFactBox,
  NavigateUp: navigateUp,
  NewsPage: newsPage,
  PhotoCredit: photoCredit,
  Quote: quote,
  RibbonCommand: ribbonCommand,
  RibbonGroup: ribbonGroup,
  RibbonMenu: ribbonMenu,
  RibbonTabs: ribbonTabs,
  RibbonToggle: ribbonToggle,
  RibbonToolbar: ribbonToolbar,
  SignInButton: signInButton,
  SiteFooter: siteFooter,
  SiteHeader: siteHeader,
  SiteNavigation: siteNavigation,
  SkipLinks: skipLinks,
};

export type AnyComponent = ComponentType<Record<string, unknown>>;

/** The components the doors name: what starts with a capital and can be called. */
export const cases = Object.entries({ ...door, AddToCalendar, RibbonTabs })
  .filter(([name]) => /^[A-Z]/.test(name))
  .map(([name, component]) => ({
    name,
    Component: component as unknown as AnyComponent,
    states: Object.entries(states[name] ?? {}) as [string, Record<string, unknown>][],
  }));
