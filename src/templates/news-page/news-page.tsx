import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { ArticleHeader } from '../../components/article-header/article-header.js';
import { ArticleLayout } from '../../components/article-layout/article-layout.js';
import { Breadcrumbs } from '../../components/breadcrumbs/breadcrumbs.js';
import { LanguageSwitcher } from '../../components/language-switcher/language-switcher.js';
import { NavigateUp } from '../../components/navigate-up/navigate-up.js';
import { RibbonToolbar } from '../../components/ribbon-toolbar/ribbon-toolbar.js';
import { usableGroups } from '../../components/ribbon-toolbar/usable-groups.js';
import { SignInButton } from '../../components/sign-in-button/sign-in-button.js';
import { SiteFooter } from '../../components/site-footer/site-footer.js';
import { SiteHeader } from '../../components/site-header/site-header.js';
import { SiteNavigation } from '../../components/site-navigation/site-navigation.js';
import { SkipLinks } from '../../components/skip-links/skip-links.js';
import type { LanguageOfPart } from '../../content/language.js';
import type { NewsPageContent } from '../../content/news-page.js';
import type { LinkComponentProp } from '../../elements/safe-link.js';
import { completePage } from '../../format/complete-page.js';
import { languageOf } from '../../format/language-of.js';
import { classNames } from '../../lib/class-names.js';
import { en, type Locale, type Messages } from '../../locales/en.js';
import { defaultRibbon } from './default-ribbon.js';
import { PageMeetings, PageText } from './page-article.js';
import { PageHead } from './page-head.js';
import { headerFields, ribbonFields } from './typed-fields.js';

/** The regions of the page; each replaces what the template would put there, and `null` leaves it out. */
export interface NewsPageSlots {
  head?: ReactNode;
  skipLinks?: ReactNode;
  /** Bring your own skip link past it: through `skipLinks`, or inside. */
  ribbon?: ReactNode;
  signIn?: ReactNode;
  logo?: ReactNode;
  languages?: ReactNode;
  search?: ReactNode;
  navigation?: ReactNode;
  trail?: ReactNode;
  articleHeader?: ReactNode;
  body?: ReactNode;
  aside?: ReactNode;
  articleFooter?: ReactNode;
  footer?: ReactNode;
}

export interface NewsPageProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'slot'>, LinkComponentProp {
  /** Everything the page says. */
  page: NewsPageContent;
  /** Language of the chrome. Default English. The article may have another: `page.article.lang`. */
  locale?: Locale;
  /** Language of the words inside the article: facts, dates, credits. Default `locale`; pass it where the text has another language than the chrome. */
  articleLocale?: Locale;
  /** Keeps the row with the name in sight, where the screen is large enough. Default `false`. */
  stickyHeader?: boolean;
  /** Your own content for single regions. */
  slots?: NewsPageSlots;
}

/**
 * A whole news page from one object: skip links, ribbon, sign-in, navigation, trail, article, meeting facts,
 * photo credits, footer, `<title>` and metadata. The document around it owes `<html lang dir>` and the stylesheet.
 *
 * Root: `<div>`, the only child of `<body>`.
 */
export function NewsPage({
  page: given,
  locale = en,
  articleLocale = locale,
  slots = {},
  stickyHeader,
  linkComponent,
  className,
  ...rest
}: NewsPageProps) {
  const page = completePage(given);
  const { article, trail = [], navigation = [], languages = [], signIn, meetings = [], footer } = page;
  const { messages } = locale;
  const groups = page.ribbon ? ribbonFields(page.ribbon) : defaultRibbon(page, locale);
  const hasRibbon = slots.ribbon === undefined && usableGroups(groups).length > 0;
  const headlineId = useId();
  const shared = { locale, linkComponent };
  // Where a component has to speak another language it says so, and what the site has written inside it keeps the site's.
  const spoken = (part: keyof Messages) => languageOf(messages[part]);
  const ours = <Item extends LanguageOfPart>(part: keyof Messages, items: Item[]): Item[] =>
    messages[part].lang === undefined ? items : items.map((item) => ({ lang: locale.tag, dir: locale.dir, ...item }));
  const {
    head = <PageHead page={page} locale={articleLocale} />,
    ribbon = <RibbonToolbar {...spoken('ribbonToolbar')} groups={groups} locale={locale} skipLink={false} />,
    signIn: signInSlot = signIn && (
      <SignInButton
        {...shared}
        {...spoken('signInButton')}
        signInHref={signIn.href}
        status={signIn.status}
        name={signIn.name}
        links={signIn.links && ours('signInButton', signIn.links)}
        signOutAction={signIn.signOutAction}
        returnTo={signIn.returnTo}
      />
    ),
    skipLinks = (
      <SkipLinks
        {...spoken('skipLinks')}
        locale={locale}
        links={[
          ...(hasRibbon ? [{ href: '#pr-after-ribbon', label: messages.skipLinks.pastRibbon }] : []),
          { href: '#main', label: messages.skipLinks.toMain },
        ]}
      />
    ),
    languages: languagesSlot = <LanguageSwitcher {...shared} {...spoken('languageSwitcher')} languages={languages} />,
    navigation: navigationSlot = <SiteNavigation {...shared} {...spoken('siteNavigation')} items={ours('siteNavigation', navigation)} />,
    trail: trailSlot = trail.length > 0 && (
      <>
        <NavigateUp {...shared} {...spoken('navigateUp')} trail={ours('navigateUp', trail)} />
        <Breadcrumbs {...shared} {...spoken('breadcrumbs')} trail={ours('breadcrumbs', trail)} />
      </>
    ),
    articleHeader = (
      <ArticleHeader {...headerFields(article)} languageVersions={page.languageVersions} headingId={headlineId} locale={articleLocale} />
    ),
    body = <PageText page={page} locale={locale} articleLocale={articleLocale} />,
    aside = meetings.length > 0 && <PageMeetings page={page} locale={locale} articleLocale={articleLocale} />,
    footer: footerSlot = <SiteFooter {...shared} links={footer?.links} text={footer?.text} />,
  } = slots;
  // The chrome's language is the root's; the article says its own where it differs.
  const { lang, dir } = article;
  return (
    <div {...rest} className={classNames('pr-news-page', className)} lang={rest.lang ?? locale.tag} dir={rest.dir ?? locale.dir}>
      {head}
      {skipLinks}
      <SiteHeader
        {...shared}
        name={page.publisher.name}
        href={trail[0]?.href}
        logo={slots.logo}
        sticky={stickyHeader}
        search={slots.search === undefined ? page.search : undefined}
        tools={
          (languages.length > 1 || slots.languages || slots.search) && (
            <>
              {languagesSlot}
              {slots.search}
            </>
          )
        }
        top={
          <>
            {ribbon}
            {signInSlot}
          </>
        }
      >
        {navigationSlot}
        {trailSlot && <div className="pr-news-page-trail">{trailSlot}</div>}
      </SiteHeader>
      <main id="main" className="pr-news-page-main">
        <ArticleLayout
          aria-labelledby={slots.articleHeader === undefined ? headlineId : undefined}
          lang={lang}
          dir={dir}
          header={articleHeader}
          aside={aside || undefined}
          footer={slots.articleFooter}
        >
          {body}
        </ArticleLayout>
      </main>
      {footerSlot}
    </div>
  );
}
