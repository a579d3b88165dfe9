import { DocsContext } from '@storybook/addon-docs/blocks';
import { type CSSProperties, type ReactNode, useContext, useId } from 'react';
import {
  ArticleHeader,
  Breadcrumbs,
  LanguageSwitcher,
  MeetingFactBox,
  NavigateUp,
  NewsList,
  NewsPage,
  PhotoCredit,
  Quote,
  RibbonToolbar,
  SignInButton,
  SiteNavigation,
  SkipLinks,
} from '../../src/index.js';
import { articleHeader } from '../fixtures/article-header.js';
import { breadcrumbs } from '../fixtures/breadcrumbs.js';
import { languageSwitcher } from '../fixtures/language-switcher.js';
import { meetingFactBox } from '../fixtures/meeting-fact-box.js';
import { navigateUp } from '../fixtures/navigate-up.js';
import { newsList } from '../fixtures/news-list.js';
import { newsPage } from '../fixtures/news-page.js';
import { photoCredit } from '../fixtures/photo-credit.js';
import { quote } from '../fixtures/quote.js';
import { ribbonToolbar } from '../fixtures/ribbon-toolbar.js';
import seedText from '../fixtures/seed.txt?raw';
import { signInButton } from '../fixtures/sign-in-button.js';
import { siteNavigation } from '../fixtures/site-navigation.js';
import { skipLinks } from '../fixtures/skip-links.js';
import { languageNames, locales } from '../support/locales.js';
import { type Globals, useGlobals } from '../support/use-globals.js';
import { figures, purposeOf } from './figures.js';
import './landing.css';

/** A picture made of components: nothing in it can be reached, because it stands for what the link beside it opens. */
function Picture({ scale = 0.5, isSmall, children }: { scale?: number; isSmall?: boolean; children: ReactNode }) {
  return (
    <div
      className="landing-picture sb-unstyled"
      data-small={isSmall || undefined}
      style={{ '--scale': scale } as CSSProperties}
      aria-hidden="true"
      inert
    >
      <div>{children}</div>
    </div>
  );
}

/** The lines of the page above its text. */
const chrome = seedText.split('\n').slice(0, 4);

/** What the page said above its text, and the same page composed. */
export function BeforeAndAfter() {
  const [globals, change] = useGlobals(useContext(DocsContext).channel);
  const chosen = locales[globals.locale];
  return (
    <div className="landing-pair sb-unstyled">
      <figure>
        <figcaption>Before: four lines of text, two of them links that lead nowhere.</figcaption>
        <div className="landing-before">
          {chrome.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </figure>
      <figure>
        <figcaption>
          After: <a href="?path=/story/pages-seed--as-published">the same page, composed</a>.
        </figcaption>
        <Picture>
          <NewsPage {...newsPage.seed} {...(chosen && { locale: chosen, dir: chosen.dir })} slots={{ head: null }} />
        </Picture>
        <Switches globals={globals} change={change} />
      </figure>
    </div>
  );
}

interface SwitchesProps {
  globals: Globals;
  change(changes: Partial<Globals>): void;
}

/** The tools of Storybook that change the page above, and every example. */
function Switches({ globals: { theme, locale }, change }: SwitchesProps) {
  const id = useId();
  return (
    <div className="landing-switches">
      <label htmlFor={id}>Language of the components</label>
      <select id={id} value={locale} onChange={({ target }) => change({ locale: target.value })}>
        {Object.keys(locales).map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languageNames[tag]}
          </option>
        ))}
      </select>
      <button type="button" aria-pressed={theme === 'dark'} onClick={() => change({ theme: theme === 'dark' ? 'light' : 'dark' })}>
        Dark theme
      </button>
    </div>
  );
}

/** What can be counted. */
export function Figures() {
  return (
    <ul className="landing-figures sb-unstyled">
      {figures.map(({ value, label, source, href }) => (
        <li key={label}>
          <strong>{value}</strong> <span>{label}</span>
          <small>{href ? <a href={href}>{source}</a> : source}</small>
        </li>
      ))}
    </ul>
  );
}

/** Wide components are shown smaller than those of one line. */
const cards: [name: string, label: string, picture: ReactNode, scale?: number][] = [
  ['SkipLinks', 'Skip links', <SkipLinks key="" {...skipLinks.several} />, 1],
  ['RibbonToolbar', 'Ribbon toolbar', <RibbonToolbar key="" {...ribbonToolbar.typical} />, 0.75],
  ['NavigateUp', 'Navigate up', <NavigateUp key="" {...navigateUp.typical} />, 1],
  ['Breadcrumbs', 'Breadcrumbs', <Breadcrumbs key="" {...breadcrumbs.twoLevels} />, 0.8],
  ['SignInButton', 'Sign-in button', <SignInButton key="" {...signInButton.signedIn} />, 1],
  ['SiteNavigation', 'Site navigation', <SiteNavigation key="" {...siteNavigation.typical} />, 0.55],
  ['LanguageSwitcher', 'Language switcher', <LanguageSwitcher key="" {...languageSwitcher.typical} />, 1],
  ['ArticleHeader', 'Article header', <ArticleHeader key="" {...articleHeader.typical} />],
  ['MeetingFactBox', 'Meeting fact box', <MeetingFactBox key="" {...meetingFactBox.typical} />],
  ['Quote', 'Quote', <Quote key="" {...quote.leadIn} />],
  ['PhotoCredit', 'Photo credit', <PhotoCredit key="" {...photoCredit.typical} />, 0.4],
  ['NewsList', 'News list', <NewsList key="" {...newsList.typical} />, 0.4],
];

const small = new Set(['SkipLinks', 'RibbonToolbar', 'NavigateUp', 'Breadcrumbs', 'SignInButton', 'SiteNavigation', 'LanguageSwitcher']);

/** The components, with a picture of each. */
export function Cards() {
  return (
    <ul className="landing-cards sb-unstyled">
      {cards.map(([name, label, picture, scale]) => (
        <li key={name}>
          <Picture isSmall={small.has(name)} {...(scale && { scale })}>
            {picture}
          </Picture>
          <a href={`?path=/docs/components-${label.toLowerCase().replaceAll(' ', '-')}--docs`}>{label}</a>
          <p>{purposeOf(name)}</p>
        </li>
      ))}
    </ul>
  );
}
