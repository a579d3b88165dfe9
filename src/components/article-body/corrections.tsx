import { type ComponentPropsWithRef, useId } from 'react';
import type { Correction } from '../../content/article.js';
import { Day } from '../../elements/day.js';
import { interpolatePlural } from '../../format/interpolate.js';
import { languageOf } from '../../format/language-of.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import type { Locale } from '../../locales/en.js';
import { article, dates } from '../../locales/en-parts.js';

export interface CorrectionsProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'aria-labelledby'> {
  /** What was put right, newest first; those without a text are left out. */
  corrections: readonly Correction[];
  /** Level of the heading, to follow the page's outline. Default 2. */
  headingLevel?: 2 | 3 | 4;
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * What was wrong in an article and has been put right, with the date. Put it after the running text.
 * No corrections: renders nothing. Metadata: `newsPageJsonLd` tells of the same.
 *
 * Root: `<section>`, named by its heading.
 */
export function Corrections(props: CorrectionsProps) {
  const { corrections = [], headingLevel = 2, locale, className, ...rest } = cleanProps(props);
  const id = useId();
  const words = locale?.messages.article ?? article;
  const told = corrections.filter(({ text }) => text?.trim());
  if (told.length === 0) return null;
  const Heading = `h${headingLevel}` as const;
  return (
    <section {...rest} className={classNames('pr-corrections', className)} aria-labelledby={id}>
      <Heading id={id} {...languageOf(words)}>
        {interpolatePlural(words.correction, told.length, locale?.plurals)}
      </Heading>
      <ul>
        {told.map(({ text, date, lang, dir }, index) => (
          <li key={index}>
            {date?.trim() && (
              <span>
                <Day iso={date} words={locale?.dates ?? dates} where="Corrections" />
              </span>
            )}
            <p lang={lang} dir={dir}>
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
