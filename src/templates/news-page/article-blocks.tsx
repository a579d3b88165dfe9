import { ArticleList } from '../../components/article-body/article-list.js';
import { ArticleTable } from '../../components/article-body/article-table.js';
import { PhotoCredit } from '../../components/photo-credit/photo-credit.js';
import { Quote } from '../../components/quote/quote.js';
import type { ReadBlock } from '../../content/block.js';
import type { LanguageOfPart } from '../../content/language.js';
import type { LinkComponentProp } from '../../elements/link-or-text.js';
import type { Locale } from '../../locales/en.js';

interface ArticleBlocksProps extends LinkComponentProp {
  blocks: readonly ReadBlock[];
  /** Language of the article as it states it, for quotation marks. */
  lang: string | undefined;
  /** Language of the article where it differs from that of the words. */
  language: LanguageOfPart;
  locale: Locale;
}

/** The blocks of an article's content as the components that render them. */
export function ArticleBlocks({ blocks, lang, language, locale, linkComponent }: ArticleBlocksProps) {
  return blocks.map((block, index) => {
    switch (block.type) {
      case 'paragraph':
        return (
          <p key={index} lang={block.lang} dir={block.dir}>
            {block.text}
          </p>
        );
      case 'heading': {
        const Heading = `h${block.level ?? 2}` as const;
        return (
          <Heading key={index} id={block.id} lang={block.lang} dir={block.dir}>
            {block.text}
          </Heading>
        );
      }
      case 'list':
        return <ArticleList key={index} list={block} />;
      case 'quote':
        return <Quote key={index} quote={block} locale={locale} {...(lang && lang !== locale.tag && { lang })} />;
      case 'table':
        return <ArticleTable key={index} table={block} />;
      default:
        return <PhotoCredit key={index} photo={block} locale={locale} linkComponent={linkComponent} {...language} />;
    }
  });
}
