import { ArticleBody } from '../../components/article-body/article-body.js';
import { ArticleContents } from '../../components/article-body/article-contents.js';
import { Corrections } from '../../components/article-body/corrections.js';
import { Footnotes } from '../../components/article-body/footnotes.js';
import { Contacts } from '../../components/contacts/contacts.js';
import { Documents } from '../../components/documents/documents.js';
import { MeetingFactBox } from '../../components/meeting-fact-box/meeting-fact-box.js';
import { PhotoCredit } from '../../components/photo-credit/photo-credit.js';
import type { ReadArticle } from '../../content/article.js';
import type { ReadLanguage } from '../../content/language.js';
import type { ReadMeeting } from '../../content/meeting.js';
import type { ReadNewsPage } from '../../content/news-page.js';
import { type ReadText, wordsOf } from '../../content/text-in-language.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { interpolate, toLocalDigits } from '../../format/interpolate.js';
import { languagesOf } from '../../format/languages.js';
import { primaryLanguage } from '../../lib/primary-language.js';
import { unspaced } from '../../lib/unspaced.js';
import type { Locale } from '../../locales/en.js';
import { ArticleBlocks } from './article-blocks.js';
import { PrintedLinks } from './printed-links.js';

interface PageTextProps extends LinkComponentProp {
  page: ReadNewsPage;
  /** Language of the article, if it differs from that of the components' own text. */
  language: ReadLanguage;
  /** Language of the components' own text inside the article. */
  locale: Locale;
}

/** The running text, with the pictures before and after it, and what refers to it. Root: as `ArticleBody`. */
export function PageText({ page: { article = {}, photos = [], url }, language, ...shared }: PageTextProps) {
  const { leadPhoto, body = [], corrections, footnotes, documents, contacts } = article;
  const own = { ...shared, ...language };
  return (
    <ArticleBody>
      {leadPhoto && <PhotoCredit photo={leadPhoto} fetchPriority="high" {...own} />}
      {article.contents?.headings && (
        <ArticleContents
          contents={{ title: article.contents.title, headings: article.contents.headings }}
          locale={shared.locale}
          {...language}
        />
      )}
      <ArticleBlocks blocks={body} lang={article.lang} language={language} isFirst={!leadPhoto} {...shared} />
      {corrections && <Corrections corrections={corrections} {...own} />}
      {photos.map((photo, index) => (
        <PhotoCredit key={index} photo={photo} loading={leadPhoto || body.length > 0 || index > 0 ? 'lazy' : 'eager'} {...own} />
      ))}
      <PrintedLinks
        article={article}
        url={url}
        locale={shared.locale}
        languages={languagesOf(shared.locale.messages.article, shared.locale, language)}
      />
      {footnotes && <Footnotes notes={footnotes} {...own} />}
      {documents && <Documents documents={documents} {...own} />}
      {contacts && <Contacts contacts={contacts} {...own} />}
    </ArticleBody>
  );
}

interface PageMeetingsProps extends LinkComponentProp {
  /** The meetings that have something to show. */
  meetings: readonly ReadMeeting[];
  /** Headline of the article; a title that it contains is not repeated in the heading of the box. */
  headline: ReadText | undefined;
  language: ReadLanguage;
  locale: Locale;
}

/** A fact box for each meeting. Root: the boxes. */
export function PageMeetings({ meetings, headline, language, locale, linkComponent }: PageMeetingsProps) {
  return meetings.map((meeting, index) => {
    const { title, ...untitled } = meeting;
    const isTitled = title !== undefined && !(headline && contains(wordsOf(headline), wordsOf(title)));
    return (
      <MeetingFactBox
        key={index}
        // The box has to read a copy again.
        meeting={title === undefined || isTitled ? meeting : untitled}
        // If a page has several meetings, those without a heading of their own are numbered.
        heading={meetings.length > 1 && !isTitled ? numbered(index + 1, meetings.length, locale) : undefined}
        locale={locale}
        linkComponent={linkComponent}
        {...language}
      />
    );
  });
}

/** Whether a text contains another in whole words, apart from case and punctuation. */
function contains(text: string, part: string): boolean {
  const space = new RegExp(unspaced, 'u').test(part) ? '' : ' ';
  const plain = (value: string) =>
    `${space}${value
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(space)}${space}`;
  return plain(text).includes(plain(part));
}

function numbered(number: number, count: number, { messages, dates }: Locale): string {
  return toLocalDigits(interpolate(messages.meetingFactBox.numbered, { number, count }), dates.digits);
}

/** The language of an article, if the components' own text inside it is in another language and must be marked (WCAG 3.1.2). */
export function articleLanguage({ lang, dir }: ReadArticle, locale: Locale, articleLocale: Locale): ReadLanguage {
  const own = lang ? { lang, dir } : { lang: locale.tag, dir: locale.dir };
  return primaryLanguage(own.lang) === primaryLanguage(articleLocale.tag) ? {} : own;
}
