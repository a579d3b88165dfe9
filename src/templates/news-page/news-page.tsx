import type { ComponentPropsWithRef, ReactNode } from 'react';
import { ArticleColophon } from '../../components/article-colophon/article-colophon.js';
import { ArticleHeader } from '../../components/article-header/article-header.js';
import { ArticleLayout } from '../../components/article-layout/article-layout.js';
import { Breadcrumbs } from '../../components/breadcrumbs/breadcrumbs.js';
import { LanguageSwitcher } from '../../components/language-switcher/language-switcher.js';
import { NavigateUp } from '../../components/navigate-up/navigate-up.js';
import { RibbonToolbar } from '../../components/ribbon-toolbar/ribbon-toolbar.js';
import { SignInButton } from '../../components/sign-in-button/sign-in-button.js';
import { SiteFooter } from '../../components/site-footer/site-footer.js';
import { SiteHeader } from '../../components/site-header/site-header.js';
import { SiteNavigation } from '../../components/site-navigation/site-navigation.js';
import { SkipLinks } from '../../components/skip-links/skip-links.js';
import { hasColophon } from '../../content/colophon.js';
import { hasRows } from '../../content/meeting.js';
import { type NewsPageContent, newsPage, type ReadNewsPage } from '../../content/news-page.js';
import { read } from '../../content/reader.js';
import { wordsOf } from '../../content/text-in-language.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import { usePartId } from '../../elements/use-part-id.js';
import { languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import { afterRibbonId, mainId } from '../../lib/page-ids.js';
import { en, type Locale } from '../../locales/en.js';
import { defaultRibbon } from './default-ribbon.js';
import { articleLanguage, PageMeetings, PageText } from './page-article.js';
import { PageHead } from './page-head.js';

/** The regions of the page. Each replaces the template's own content; `null` leaves the region out. */
export interface NewsPageSlots {
  head?: ReactNode;
  skipLinks?: ReactNode;
  /** A custom ribbon needs a skip link of its own, inside it or in `skipLinks`. */
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

export interface NewsPageProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'slot' | 'lang' | 'dir'>, LinkComponentProp {
  /** Content of the page: an object of your own, or the result of `readNewsPage`. */
  page: NewsPageContent | ReadNewsPage;
  /**
   * Language of the page outside the article, whose own language is `page.article.lang`.
   * @default en
   */
  locale?: Locale;
  /**
   * Language of the components' own text inside the article: facts, dates, credits. Pass it if the article is in another language than the page.
   * @default locale
   */
  articleLocale?: Locale;
  /**
   * Keeps the row with the institution's name visible while the page scrolls, if the screen is large enough.
   * @default false
   */
  stickyHeader?: boolean;
  /** Custom content for individual regions. */
  slots?: NewsPageSlots;
}

/**
 * Renders a complete news page from one object: skip links, ribbon, sign-in, navigation, trail, article, meeting facts,
 * photo credits, footer, `<title>` and metadata. The site sets `lang` and `dir` on `<html>` and links the stylesheet.
 *
 * Root: `<div>`, the only child of `<body>`.
 */
export function NewsPage({
  page: given,
  locale: givenLocale,
  articleLocale: givenArticleLocale,
  slots: givenSlots,
  stickyHeader,
  linkComponent,
  className,
  ...rest
}: NewsPageProps) {
  const page: ReadNewsPage = read(newsPage, given, 'NewsPage', 'page') ?? {};
  const locale = givenLocale ?? en;
  const articleLocale = givenArticleLocale ?? locale;
  const slots = givenSlots ?? {};
  const { article = {}, trail, navigation, languages = [], signIn, footer } = page;
  const meetings = (page.meetings ?? []).filter(hasRows);
  const hasRibbon = slots.ribbon === undefined && page.ribbon?.length !== 0;
  const headlineId = usePartId('headline', article.headline && wordsOf(article.headline));
  const shared = { locale, linkComponent };
  const inArticle = { locale: articleLocale, linkComponent, language: articleLanguage(article, locale, articleLocale) };
  const {
    head = <PageHead page={page} locale={articleLocale} />,
    ribbon = hasRibbon && <RibbonToolbar {...shared} groups={page.ribbon ?? defaultRibbon(page, locale)} skipLink={false} />,
    signIn: signInSlot = signIn && <SignInButton {...shared} signIn={signIn} />,
    skipLinks = <PageSkipLinks locale={locale} hasRibbon={hasRibbon} />,
    languages: languagesSlot = languages.length > 1 && <LanguageSwitcher {...shared} languages={languages} />,
    navigation: navigationSlot = navigation && <SiteNavigation {...shared} navigation={navigation} />,
    trail: trailSlot = trail && (
      <>
        <NavigateUp {...shared} trail={trail} />
        <Breadcrumbs {...shared} trail={trail} />
      </>
    ),
    articleHeader = (
      <ArticleHeader
        article={article}
        headingId={headlineId}
        locale={articleLocale}
        linkComponent={linkComponent}
        {...inArticle.language}
      />
    ),
    body = <PageText page={page} {...inArticle} />,
    aside = meetings.length > 0 && <PageMeetings meetings={meetings} headline={article.headline} {...inArticle} />,
    articleFooter = hasColophon(article, page.publisher) && (
      <ArticleColophon
        article={article}
        publishers={page.publisher}
        locale={articleLocale}
        linkComponent={linkComponent}
        {...inArticle.language}
      />
    ),
    footer: footerSlot = footer && <SiteFooter {...shared} footer={footer} />,
  } = slots;
  return (
    <div {...rest} className={classNames('pr-news-page', className)} lang={locale.tag} dir={locale.dir}>
      {head}
      {skipLinks}
      <SiteHeader
        {...shared}
        publisher={page.publisher?.[0]}
        homeHref={trail?.[0]?.href}
        logo={slots.logo}
        sticky={stickyHeader}
        search={slots.search === undefined ? page.search : undefined}
        tools={
          (languagesSlot || slots.search) && (
            <>
              {languagesSlot}
              {slots.search}
            </>
          )
        }
        top={
          (ribbon || signInSlot) && (
            <>
              {ribbon}
              {signInSlot}
            </>
          )
        }
      >
        {navigationSlot}
        {trailSlot && <div className="pr-news-page-trail">{trailSlot}</div>}
      </SiteHeader>
      <main id={mainId} className="pr-news-page-main">
        <ArticleLayout
          aria-labelledby={slots.articleHeader === undefined ? headlineId : undefined}
          lang={article.lang}
          dir={article.dir}
          header={articleHeader}
          aside={aside || undefined}
          asideFirst={meetings.some(({ announcement }) => announcement)}
          footer={articleFooter || undefined}
        >
          {body}
        </ArticleLayout>
      </main>
      {footerSlot}
    </div>
  );
}

/** Skip links past the ribbon, if there is one, and to the main content. */
function PageSkipLinks({ locale, hasRibbon }: { locale: Locale; hasRibbon: boolean }) {
  const words = locale.messages.skipLinks;
  // The labels are messages of the locale, so they carry the language of its messages.
  const language = languagesOf(words, locale, {}).words;
  return (
    <SkipLinks
      locale={locale}
      links={[
        ...(hasRibbon ? [{ href: `#${afterRibbonId}`, label: words.pastRibbon, ...language }] : []),
        { href: `#${mainId}`, label: words.toMain, ...language },
      ]}
    />
  );
}
