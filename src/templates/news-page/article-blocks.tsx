import { Fragment, type ReactNode } from 'react';
import { ArticleHtml } from '../../components/article-body/article-html.js';
import { ArticleList } from '../../components/article-body/article-list.js';
import { ArticleTable } from '../../components/article-body/article-table.js';
import { DescriptionList } from '../../components/article-body/description-list.js';
import { Notice } from '../../components/article-body/notice.js';
import { Transcript } from '../../components/article-body/transcript.js';
import { Boilerplate } from '../../components/boilerplate/boilerplate.js';
import { CallToAction } from '../../components/call-to-action/call-to-action.js';
import { ContactCard } from '../../components/contacts/contact-card.js';
import { DocumentList } from '../../components/documents/document-list.js';
import { Figures } from '../../components/figures/figures.js';
import { PhotoCredit } from '../../components/photo-credit/photo-credit.js';
import { Quote } from '../../components/quote/quote.js';
import { VideoCard } from '../../components/video-card/video-card.js';
import type { ReadBlock } from '../../content/block.js';
import type { ReadLanguage } from '../../content/language.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { mixed } from '../../elements/mixed.js';
import { proseContent } from '../../elements/prose-content.js';
import { languageOf } from '../../format/languages.js';
import type { Locale } from '../../locales/en.js';

interface ArticleBlocksProps extends LinkComponentProp {
  blocks: readonly ReadBlock[];
  /** BCP 47 tag of the article's language, for quotation marks. */
  lang: string | undefined;
  /** Language of the article, if it differs from that of the components' own text. */
  language: ReadLanguage;
  locale: Locale;
  /** Whether the blocks begin on the first screen: then a picture at their beginning loads at once, all others when they come near. */
  isFirst?: boolean;
}

/** Renders each block of an article with its component. */
export function ArticleBlocks({ blocks, isFirst, ...shared }: ArticleBlocksProps) {
  return blocks.map((block, index) => <Fragment key={index}>{articleBlock(block, isFirst === true && index === 0, shared)}</Fragment>);
}

function articleBlock(block: ReadBlock, isFirst: boolean, around: Around): ReactNode {
  const { lang, language, locale, linkComponent } = around;
  const loading = isFirst ? 'eager' : 'lazy';
  const shared = { locale, linkComponent };
  // Parts that write quotation marks must know the language of the article, if it is another than theirs.
  const foreign = lang && lang !== locale.tag ? { lang } : undefined;
  const inArticle = 'lang' in block && block.lang ? shared : { locale, linkComponent, ...foreign };
  switch (block.type) {
    case 'paragraph':
      return mixed(
        <p lang={block.lang} dir={block.dir}>
          {proseContent(block.text, { lang: block.lang ?? lang ?? locale.tag, ...shared })}
        </p>,
      );
    case 'heading': {
      const Heading = `h${block.level ?? 2}` as const;
      return mixed(
        <Heading id={block.id} lang={block.lang} dir={block.dir}>
          {proseContent(block.text, { lang: block.lang ?? lang ?? locale.tag, ...shared })}
        </Heading>,
      );
    }
    case 'list':
      return <ArticleList list={block} {...inArticle} />;
    case 'description-list':
      return <DescriptionList list={block} {...inArticle} />;
    case 'quote':
    case 'pull-quote':
      return <Quote quote={block} pull={block.type === 'pull-quote'} {...shared} {...foreign} />;
    case 'table':
      return <ArticleTable table={block} {...inArticle} />;
    case 'photo':
      return <PhotoCredit photo={block} loading={loading} {...shared} {...language} />;
    case 'figures':
      return <Figures figures={block} loading={loading} {...shared} {...language} />;
    case 'video':
      return <VideoCard video={block} {...shared} {...language} />;
    case 'contact':
      return <ContactCard contact={block} {...shared} {...language} />;
    case 'documents':
      return <DocumentList documents={block.documents} {...shared} {...language} />;
    case 'call-to-action':
      return <CallToAction action={block} {...shared} {...language} />;
    case 'boilerplate':
      return (
        <Boilerplate heading={block.title} headingLevel={block.level} {...languageOf(block, language)}>
          <ArticleBlocks blocks={block.body} {...inside(block, around)} />
        </Boilerplate>
      );
    case 'notice':
      return (
        <Notice notice={block} {...shared} {...language}>
          {block.body && <ArticleBlocks blocks={block.body} {...inside(block, around)} />}
        </Notice>
      );
    case 'questions':
      return <Questions questions={block} around={around} />;
    case 'transcript':
      return <Transcript transcript={block} {...inArticle} />;
    case 'html':
      return <ArticleHtml html={block} linkComponent={linkComponent} />;
    default:
      return <hr />;
  }
}

type Around = Omit<ArticleBlocksProps, 'blocks'>;

/** What holds for the blocks inside a block that may state its own language. */
const inside = ({ lang, dir }: ReadLanguage, around: Around): Around => {
  if (lang) return { ...around, lang, language: lang === around.locale.tag ? {} : { lang, dir } };
  return dir && around.language.lang ? { ...around, language: { ...around.language, dir } } : around;
};

/** Questions as headings, each followed by its answer. Root: `<div>` with a `<div>` for each question. */
function Questions({ questions, around }: { questions: Extract<ReadBlock, { type: 'questions' }>; around: Around }) {
  const { items, lang, dir } = questions;
  const Heading = `h${questions.level ?? 2}` as const;
  const outer = inside(questions, around);
  return (
    <div className="pr-questions" {...{ lang, dir }}>
      {items.map(({ question, answer, id, ...own }, index) => {
        const here = inside(own, outer);
        return (
          <div key={index} lang={own.lang} dir={own.dir}>
            {mixed(
              <Heading id={id}>
                {proseContent(question, { locale: here.locale, linkComponent: here.linkComponent, lang: here.lang ?? here.locale.tag })}
              </Heading>,
            )}
            <ArticleBlocks blocks={answer} {...here} />
          </div>
        );
      })}
    </div>
  );
}
