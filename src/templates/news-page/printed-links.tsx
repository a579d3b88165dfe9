import type { ReadArticle } from '../../content/article.js';
import { printedLinks } from '../../content/printed-links.js';
import { marked } from '../../elements/marked.js';
import type { Languages } from '../../format/languages.js';
import { absoluteUrl } from '../../lib/absolute-url.js';
import type { Locale } from '../../locales/en.js';

interface PrintedLinksProps {
  article: ReadArticle;
  /** Absolute URL of the page. */
  url: string | undefined;
  locale: Locale;
  languages: Languages;
}

/** The URLs of the links in the text, numbered, on paper only. Root: `<section>`. */
export function PrintedLinks({ article, url, locale, languages }: PrintedLinksProps) {
  const links = article.printLinks ? printedLinks(article) : [];
  if (links.length === 0) return null;
  return (
    <section className="pr-on-paper">
      <h2>{marked(locale.messages.article.links, languages.words)}</h2>
      <ol>
        {links.map((href) => (
          <li key={href} translate="no">
            {(absoluteUrl(href, url) ?? href).replace(/^(mailto|tel):/i, '')}
          </li>
        ))}
      </ol>
    </section>
  );
}
