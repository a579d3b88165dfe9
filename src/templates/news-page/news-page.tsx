import type { ComponentPropsWithRef, ReactNode } from 'react';
import { ArticleColophon } from '../../components/article-colophon/article-colophon.js';
import { ArticleHeader } from '../../components/article-header/article-header.js';
import { ArticleLayout } from '../../components/article-layout/article-layout.js';
import { hasColophon } from '../../content/article-colophon.js';
import { hasRows } from '../../content/meeting.js';
import { type NewsPageContent, newsPage, type ReadNewsPage } from '../../content/news-page.js';
import { read } from '../../content/reader.js';
import { wordsOf } from '../../content/text-in-language.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { en, type Locale } from '../../locales/en.js';
import { PageFrame, type PageSlots } from '../page-frame/page-frame.js';
import { PageHead } from '../page-frame/page-head.js';
import { articleLanguage, PageMeetings, PageText } from './page-article.js';

/** The regions of the page. Each replaces the template's own content; `null` leaves the region out. */
export interface NewsPageSlots extends PageSlots {
  /** Replaces kicker, headline, standfirst and dates. */
  articleHeader?: ReactNode;
  /** Replaces the text. */
  body?: ReactNode;
  /** Replaces what stands beside the text: the fact boxes. */
  aside?: ReactNode;
  /** Replaces what follows the text. */
  articleFooter?: ReactNode;
}

export interface NewsPageProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'slot' | 'lang' | 'dir'>, LinkComponentProp {
  /** Content of the page: an object of your own, or the result of `readNewsPage`. */
  page: NewsPageContent | ReadNewsPage;
  /**
   * Language of the page outside the article, whose own language is `page.article.lang`.
   * @default en
   */
  locale?: Locale | undefined;
  /**
   * Language of the components' own text inside the article: facts, dates, credits. Pass it if the article is in another language than the page.
   * @default locale
   */
  articleLocale?: Locale | undefined;
  /**
   * Keeps the row with the institution's name visible while the page scrolls, if the screen is large enough.
   * @default false
   */
  stickyHeader?: boolean | undefined;
  /** Custom content for individual regions. */
  slots?: NewsPageSlots | undefined;
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
  linkComponent,
  ...rest
}: NewsPageProps) {
  const page: ReadNewsPage = read(newsPage, given, 'NewsPage', 'page') ?? {};
  const locale = givenLocale ?? en;
  const articleLocale = givenArticleLocale ?? locale;
  const slots = givenSlots ?? {};
  const { article = {} } = page;
  const meetings = (page.meetings ?? []).filter(hasRows);
  const inArticle = { locale: articleLocale, linkComponent, language: articleLanguage(article, locale, articleLocale) };
  const {
    articleHeader = <ArticleHeader article={article} locale={articleLocale} linkComponent={linkComponent} {...inArticle.language} />,
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
  } = slots;
  return (
    <PageFrame
      {...{ page, locale, linkComponent, slots }}
      {...rest}
      shareTitle={article.headline && wordsOf(article.headline)}
      head={<PageHead page={page} locale={articleLocale} />}
    >
      <ArticleLayout
        lang={article.lang}
        dir={article.dir}
        header={articleHeader}
        aside={aside || undefined}
        asideFirst={meetings.some(({ announcement }) => announcement)}
        footer={articleFooter || undefined}
      >
        {body}
      </ArticleLayout>
    </PageFrame>
  );
}
