import { ArticleBody } from '../../components/article-body/article-body.js';
import { Corrections } from '../../components/article-body/corrections.js';
import { MeetingFactBox } from '../../components/meeting-fact-box/meeting-fact-box.js';
import { PhotoCredit } from '../../components/photo-credit/photo-credit.js';
import type { NewsPageContent } from '../../content/news-page.js';
import { interpolate, toLocalDigits } from '../../format/interpolate.js';
import { primaryLanguage } from '../../lib/primary-language.js';
import type { Locale } from '../../locales/en.js';
import { ArticleBlocks } from './article-blocks.js';
import { photoFields } from './typed-fields.js';

interface PageArticleProps {
  page: NewsPageContent;
  /** Language of the chrome. */
  locale: Locale;
  /** Language of the words beside the text. */
  articleLocale: Locale;
}

/** The running text with its corrections and pictures. Root: that of `ArticleBody`. */
export function PageText({ page, locale, articleLocale }: PageArticleProps) {
  const { article, photos = [] } = page;
  const { text, words } = languagesOf(article, locale, articleLocale);
  return (
    <ArticleBody>
      <ArticleBlocks blocks={article.body} lang={article.lang} locale={articleLocale} />
      <Corrections {...words} corrections={(article.corrections ?? []).map((correction) => ({ ...text, ...correction }))} />
      {photos.map((photo, index) => (
        <PhotoCredit key={`${index}-${photo.src}`} {...photoFields(photo)} locale={articleLocale} />
      ))}
    </ArticleBody>
  );
}

/** The facts of the meetings, a box each. Root: those boxes. */
export function PageMeetings({ page, locale, articleLocale }: PageArticleProps) {
  const { article, meetings = [] } = page;
  const { text, words } = languagesOf(article, locale, articleLocale);
  return meetings.map((meeting, index) => (
    <MeetingFactBox
      key={index}
      {...words}
      meeting={{ ...text, ...meeting }}
      {...(meetings.length > 1 && !meeting.title?.trim() && { heading: numbered(index + 1, meetings.length, articleLocale) })}
    />
  ));
}

/** Words beside a text in another language say their own (WCAG 3.1.2), and the text says its. */
function languagesOf({ lang, dir }: NewsPageContent['article'], locale: Locale, articleLocale: Locale) {
  const text = { lang: lang ?? locale.tag, dir: dir ?? (lang ? undefined : locale.dir) };
  const differs = primaryLanguage(text.lang) !== primaryLanguage(articleLocale.tag);
  return {
    text: differs ? text : {},
    words: { locale: articleLocale, ...(differs && { lang: articleLocale.tag, dir: articleLocale.dir }) },
  };
}

/** Several meetings without titles of their own are told apart by number. */
function numbered(number: number, count: number, { messages, dates }: Locale): string {
  return toLocalDigits(interpolate(messages.meetingFactBox.numbered, { number, count }), dates.digits);
}
