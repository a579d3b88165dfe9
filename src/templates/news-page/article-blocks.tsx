import { ArticleList } from '../../components/article-body/article-list.js';
import { ArticleTable } from '../../components/article-body/article-table.js';
import { PhotoCredit } from '../../components/photo-credit/photo-credit.js';
import { Quote } from '../../components/quote/quote.js';
import type { Block } from '../../content/article.js';
import type { Locale } from '../../locales/en.js';
import { photoFields, quoteFields } from './typed-fields.js';

interface ArticleBlocksProps {
  blocks: readonly Block[];
  /** Language of the article, for quotation marks. */
  lang: string | undefined;
  locale: Locale | undefined;
}

/** Below the headline, which is of level 1. */
const levels = [2, 3, 4] as const;

/** The blocks of an article's content as the components that render them. Empty paragraphs and headings leave no trace. */
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
        const Heading = `h${levels.find((level) => level === Number(block.level)) ?? 2}` as const;
        return block.text?.trim() ? (
          <Heading key={key} id={block.id} lang={block.lang} dir={block.dir}>
            {block.text}
          </Heading>
        ) : null;
      }
      case 'list':
        return <ArticleList key={key} items={block.items} marker={block.marker} lang={block.lang} dir={block.dir} />;
      case 'quote':
        return <Quote key={key} {...quoteFields(block)} inheritedLang={lang} />;
      case 'table': {
        const { caption, columns, rows, lang, dir } = block;
        return <ArticleTable key={key} {...{ caption, columns, rows, lang, dir }} />;
      }
      case 'photo':
        return <PhotoCredit key={key} {...photoFields(block)} locale={locale} />;
      default:
        return null;
    }
  });
}
