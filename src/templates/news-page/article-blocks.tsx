import { ArticleList } from '../../components/article-body/article-list.js';
import { ArticleTable } from '../../components/article-body/article-table.js';
import { PhotoCredit } from '../../components/photo-credit/photo-credit.js';
import { Quote } from '../../components/quote/quote.js';
import type { ReadBlock } from '../../content/block.js';
import type { LanguageOfPart } from '../../content/language.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import { ProseContent } from '../../elements/prose-content.js';
import type { Locale } from '../../locales/en.js';

interface ArticleBlocksProps extends LinkComponentProp {
  blocks: readonly ReadBlock[];
  /** BCP 47 tag of the article's language, for quotation marks. */
  lang: string | undefined;
  /** Language of the article, if it differs from that of the components' own text. */
  language: LanguageOfPart;
  locale: Locale;
}

/** Renders each block of an article with its component. */
export function ArticleBlocks({ blocks, lang, language, locale, linkComponent }: ArticleBlocksProps) {
  const prose = { locale, linkComponent, lang: lang ?? locale.tag };
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
      default:
        return <PhotoCredit key={index} photo={block} locale={locale} linkComponent={linkComponent} {...language} />;
    }
  });
}
