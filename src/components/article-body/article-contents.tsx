import type { ComponentPropsWithRef } from 'react';
import { type HeadingLinks, headingLinks, type ReadHeadingLink } from '../../content/contents.js';
import { read } from '../../content/reader.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { type ProseProps, proseContent } from '../../elements/prose-content.js';
import { usePartId } from '../../elements/use-part-id.js';
import { languageOf, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { article } from '../../locales/en-parts.js';

export interface ArticleContentsProps extends Omit<ComponentPropsWithRef<'nav'>, 'children' | 'aria-labelledby'> {
  /** The headings, in their order, with their ids. `NewsPage` collects them itself if `article.contents` is set. */
  contents: HeadingLinks;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * A table of contents: links to the headings of the page. Without headings it renders nothing. Stylesheet: `rich-article.css`.
 *
 * Root: `<nav>`, named by its visible label.
 */
export function ArticleContents({ contents: given, locale, className, ...rest }: ArticleContentsProps) {
  const contents = read(headingLinks, given, 'ArticleContents', 'contents');
  const id = usePartId('article-contents', contents, locale);
  if (!contents) return null;
  const words = locale?.messages.article ?? article;
  const languages = languagesOf(words, locale, rest);
  return (
    <nav className={classNames('pr-article-contents', className)} {...rest} aria-labelledby={id}>
      <p id={id} {...(contents.title ? {} : languages.words)}>
        {contents.title ?? words.contents}
      </p>
      <Links entries={nested(contents.headings)} prose={{ locale, lang: rest.lang }} />
    </nav>
  );
}

interface Entry {
  heading: ReadHeadingLink;
  below: Entry[];
}

/** The headings with those below them. */
function nested([first, ...others]: readonly ReadHeadingLink[]): Entry[] {
  if (!first) return [];
  const next = others.findIndex(({ level }) => level <= first.level);
  const end = next < 0 ? others.length : next;
  return [{ heading: first, below: nested(others.slice(0, end)) }, ...nested(others.slice(end))];
}

function Links({ entries, prose }: { entries: readonly Entry[]; prose: ProseProps }) {
  return (
    <ul>
      {entries.map(({ heading: { id, text, ...own }, below }) => (
        <li key={id}>
          {linkOrText(
            <a href={`#${id}`} {...languageOf(own)}>
              {proseContent(text, { ...prose, lang: own.lang ?? prose.lang })}
            </a>,
            undefined,
          )}
          {below.length > 0 && <Links entries={below} prose={prose} />}
        </li>
      ))}
    </ul>
  );
}
