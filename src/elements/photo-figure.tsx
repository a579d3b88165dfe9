import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ReadPhoto } from '../content/photo.js';
import { isShown } from '../format/credit.js';
import { languageOfRoot, languagesOf } from '../format/languages.js';
import type { Locale } from '../locales/en.js';
import { photoCredit } from '../locales/en-parts.js';
import { CreditLine } from './credit-line.js';
import type { LinkComponentProp } from './link-component.js';
import { marked } from './marked.js';
import { mixed } from './mixed.js';
import { proseContent } from './prose-content.js';

/** How the browser loads a picture. */
interface LoadingProps {
  /** As in the HTML `loading` attribute: use `lazy` for pictures below the first screen. React preloads all others. */
  loading?: 'eager' | 'lazy' | undefined;
  /** As in the HTML `fetchpriority` attribute: use `high` for the main picture of the first screen. */
  fetchPriority?: 'high' | 'low' | 'auto' | undefined;
}

interface PhotoFigureProps extends ComponentPropsWithRef<'figure'>, LinkComponentProp, LoadingProps {
  photo: ReadPhoto;
  locale: Locale | undefined;
}

/** A photo that has been read, with its texts and credit. Root: `<figure>`. */
export function PhotoFigure({ photo, loading, fetchPriority, locale, linkComponent, className, ...rest }: PhotoFigureProps) {
  const words = locale?.messages.photoCredit ?? photoCredit;
  const own = languageOfRoot(photo, rest);
  const language = languagesOf(words, locale, own).words;
  return (
    <figure className={className} {...rest} {...own}>
      {photo.src
        ? picture(photo, { loading, fetchPriority })
        : photo.alt &&
          mixed(
            <p className="pr-photo-credit-missing">
              {marked(`${words.missing}:`, language)} {marked(photo.alt, { lang: photo.altLang })}
            </p>,
          )}
      <PhotoCaption caption={photo.caption} credit={photo.credit} lang={own.lang} {...{ locale, linkComponent }} />
    </figure>
  );
}

/** The picture itself. React writes no preload for a picture that loads lazily, or is inside `<picture>`. */
function picture({ src, srcSet, sizes, sources, width, height, alt, altLang }: ReadPhoto, loading: LoadingProps): ReactElement {
  const image = (
    <img
      className="pr-photo-credit-image"
      // Before `src`: some browsers begin to load as soon as that is set.
      {...loading}
      {...{ src, srcSet, sizes, width, height }}
      lang={altLang}
      alt={alt ?? ''}
      decoding="async"
    />
  );
  if (!sources) return image;
  return (
    <picture>
      {sources.map((source, index) => (
        <source key={index} {...source} />
      ))}
      {image}
    </picture>
  );
}

interface PhotoCaptionProps extends Pick<ReadPhoto, 'caption' | 'credit' | 'lang'>, LinkComponentProp {
  locale: Locale | undefined;
}

/** The text under one photo or several, and their credit. Root: `<figcaption>`, or none. */
export function PhotoCaption({ caption, credit, lang, locale, linkComponent }: PhotoCaptionProps) {
  const words = locale?.messages.photoCredit ?? photoCredit;
  const line = credit && isShown(credit);
  if (!caption && !line) return null;
  return (
    <figcaption className="pr-photo-credit-caption">
      {caption && mixed(<p className="pr-photo-credit-text">{proseContent(caption, { lang, locale, linkComponent })}</p>)}
      {line && <CreditLine {...{ credit, words, linkComponent }} language={languagesOf(words, locale, { lang }).words} />}
    </figcaption>
  );
}
