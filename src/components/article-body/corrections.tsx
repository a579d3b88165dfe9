import type { ComponentPropsWithRef } from 'react';
import { type Correction, corrections as correctionsReader } from '../../content/correction.js';
import { read } from '../../content/reader.js';
import { dayText } from '../../elements/day.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { marked } from '../../elements/marked.js';
import { mixed } from '../../elements/mixed.js';
import { proseContent } from '../../elements/prose-content.js';
import { usePartId } from '../../elements/use-part-id.js';
import { labelOf } from '../../format/interpolate.js';
import { languageOfWords, languagesOf } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';
import { article, dates } from '../../locales/en-parts.js';

export interface CorrectionsProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'aria-labelledby'>, LinkComponentProp {
  /** The corrections, newest first. */
  corrections: readonly Correction[];
  /**
   * Level of the heading in the page's outline.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * The dated corrections of an article. Place it after the running text.
 * Without corrections it renders nothing. Metadata: `newsPageJsonLd` includes the same corrections.
 *
 * Root: `<section>`, named by its heading.
 */
export function Corrections({ corrections: given, headingLevel, locale, linkComponent, className, ...rest }: CorrectionsProps) {
  const corrections = read(correctionsReader, given, 'Corrections', 'corrections') ?? [];
  const id = usePartId('corrections', corrections, locale);
  if (corrections.length === 0) return null;
  const words = locale?.messages.article ?? article;
  const languages = languagesOf(words, locale, rest);
  const Heading = `h${headingLevel ?? 2}` as const;
  return (
    <section className={classNames('pr-corrections', className)} {...rest} aria-labelledby={id}>
      <Heading id={id}>{marked(labelOf(words.correction, corrections.length), languages.words)}</Heading>
      <ul>
        {corrections.map(({ text, date, lang, dir }, index) => (
          <li key={index}>
            {date && (
              <span {...languageOfWords({}, locale, rest)}>
                {dayText({ iso: date, words: locale?.dates ?? dates, component: 'Corrections' })}
              </span>
            )}
            {mixed(
              <p lang={lang} dir={dir}>
                {proseContent(text, { locale, linkComponent, lang: lang ?? rest.lang })}
              </p>,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
