import { ArticleList } from '../../components/article-body/article-list.js';
import { ArticleTable } from '../../components/article-body/article-table.js';
import { Boilerplate } from '../../components/boilerplate/boilerplate.js';
import { CallToAction } from '../../components/call-to-action/call-to-action.js';
import { ContactCard } from '../../components/contacts/contact-card.js';
import { DocumentList } from '../../components/documents/document-list.js';
import { Figures } from '../../components/figures/figures.js';
import { PhotoCredit } from '../../components/photo-credit/photo-credit.js';
import { Quote } from '../../components/quote/quote.js';
import { VideoCard } from '../../components/video-card/video-card.js';
import type { ReadBlock } from '../../content/block.js';
import type { LanguageOfPart } from '../../content/language.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import { ProseContent } from '../../elements/prose-content.js';
import { languageOf } from '../../format/languages.js';
import type { Locale } from '../../locales/en.js';

interface ArticleBlocksProps extends LinkComponentProp {
  blocks: readonly ReadBlock[];
  /** BCP 47 tag of the article's language, for quotation marks. */
  lang: string | undefined;
  /** Language of the article, if it differs from that of the components' own text. */
  language: LanguageOfPart;
  locale: Locale;
  /** Whether the blocks begin on the first screen: then a picture at their beginning loads at once, all others when they come near. */
  isFirst?: boolean;
}

/** Renders each block of an article with its component. */
export function ArticleBlocks({ blocks, lang, language, locale, linkComponent, isFirst }: ArticleBlocksProps) {
  const prose = { locale, linkComponent, lang: lang ?? locale.tag };
  const shared = { locale, linkComponent, ...language };
  return blocks.map((block, index) => {
    switch (block.type) {
      case 'paragraph':
        return (
          <p key={index} lang={block.lang} dir={block.dir}>
            <ProseContent {...prose} text={block.text} lang={block.lang ?? prose.lang} />
          </p>
        );
      case 'heading': {
        const Heading = `h${block.level ?? 2}` as const;
        return (
          <Heading key={index} id={block.id} lang={block.lang} dir={block.dir}>
            <ProseContent {...prose} text={block.text} lang={block.lang ?? prose.lang} />
          </Heading>
        );
      }
      case 'list':
        return <ArticleList key={index} list={block} locale={locale} linkComponent={linkComponent} />;
      case 'quote':
        return (
          <Quote key={index} quote={block} locale={locale} linkComponent={linkComponent} {...(lang && lang !== locale.tag && { lang })} />
        );
      case 'table':
        return <ArticleTable key={index} table={block} locale={locale} linkComponent={linkComponent} />;
      case 'pull-quote':
        return (
          <Quote
            key={index}
            quote={block}
            pull
            locale={locale}
            linkComponent={linkComponent}
            {...(lang && lang !== locale.tag && { lang })}
          />
        );
      case 'figures':
        return <Figures key={index} figures={block} loading={isFirst && index === 0 ? 'eager' : 'lazy'} {...shared} />;
      case 'video':
        return <VideoCard key={index} video={block} {...shared} />;
      case 'contact':
        return <ContactCard key={index} contact={block} {...shared} />;
      case 'documents':
        return <DocumentList key={index} documents={block.documents} {...shared} />;
      case 'call-to-action':
        return <CallToAction key={index} action={block} {...shared} />;
      case 'boilerplate': {
        const own = languageOf(block, language);
        return (
          <Boilerplate key={index} heading={block.title} {...own}>
            <ArticleBlocks blocks={block.body} lang={block.lang ?? lang} language={own} locale={locale} linkComponent={linkComponent} />
          </Boilerplate>
        );
      }
      default:
        return <PhotoCredit key={index} photo={block} loading={isFirst && index === 0 ? 'eager' : 'lazy'} {...shared} />;
    }
  });
}
