import { ArticleList } from '../../components/article-body/article-list.js';
import { ArticleTable } from '../../components/article-body/article-table.js';
import { PhotoCredit } from '../../components/photo-credit/photo-credit.js';
import { Quote } from '../../components/quote/quote.js';
import type { Block } from '../../content/article.js';
import type { Locale } from '../../locales/en.js';

interface ArticleBlocksProps {
  blocks: readonly Block[];
  /** Language of the article, for quotation marks. */
  lang: string | undefined;
  locale: Locale | undefined;
}

/** The blocks of an article's content as the components that render them. Empty paragraphs leave no trace. */
export function ArticleBlocks({ blocks, lang, locale }: ArticleBlocksProps) {
  return blocks.map((block, index) => {
    const key = `${index}`;
    switch (block.type) {
      case 'paragraph':
        return block.text?.trim() ? (
          <p key={key} lang={block.lang} dir={block.dir}>
            {block.text}
          </p>
        ) : null;
      case 'heading': {
        const { level = 2, text, type: _, ...attributes } = block;
        const Heading = `h${level}` as const;
        return (
          <Heading key={key} {...attributes}>
            {text}
          </Heading>
        );
      }
      case 'list': {
        const { type: _, ...list } = block;
        return <ArticleList key={key} {...list} />;
      }
      case 'quote': {
        const { type: _, ...quotation } = block;
        return <Quote key={key} {...quotation} inheritedLang={lang} />;
      }
      case 'table': {
        const { type: _, ...table } = block;
        return <ArticleTable key={key} {...table} />;
      }
      case 'photo': {
        const { type: _, ...photo } = block;
        return <PhotoCredit key={key} {...photo} locale={locale} />;
      }
      default:
        return null;
    }
  });
}
