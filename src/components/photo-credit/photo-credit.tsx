import type { ComponentPropsWithRef } from 'react';
import type { LanguageOfPart } from '../../content/language.js';
import { type Photo, photo as photoReader, type ReadCredit } from '../../content/photo.js';
import { read } from '../../content/reader.js';
import { type LinkComponentProp, LinkOrText } from '../../elements/link-or-text.js';
import { Marked } from '../../elements/marked.js';
import { ProseContent } from '../../elements/prose-content.js';
import { creditLine } from '../../format/credit.js';
import { splitAtPlaceholder } from '../../format/interpolate.js';
import { languageOfRoot, languageOfWords } from '../../format/languages.js';
import { describeLicence } from '../../format/licences.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale, Messages } from '../../locales/en.js';
import { photoCredit } from '../../locales/en-parts.js';

export interface PhotoCreditProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'>, LinkComponentProp {
  /** The picture with its texts and credit. */
  photo: Photo;
  /** As in the HTML `loading` attribute: use `lazy` for pictures below the first screen. */
  loading?: 'eager' | 'lazy';
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale;
}

/**
 * A picture with its caption and credit: "Photo © Eurojust". Alternative text, caption and credit are separate and optional.
 * If the picture is missing, its alternative text, caption and credit are still shown. Without any of them it renders nothing.
 *
 * Root: `<figure>`. The fields of the credit follow IPTC Photo Metadata. Metadata: pass the same photo to `imageJsonLd`.
 */
export function PhotoCredit({ photo: given, loading, locale, linkComponent, className, ...rest }: PhotoCreditProps) {
  const photo = read(photoReader, given, 'PhotoCredit', 'photo');
  if (!photo) return null;
  const { src, srcSet, sizes, width, height, alt, caption, credit } = photo;
  const words = locale?.messages.photoCredit ?? photoCredit;
  const own = languageOfRoot(photo, rest);
  const language = languageOfWords(words, locale, own);
  return (
    <figure {...rest} {...own} className={classNames('pr-photo-credit', className)}>
      {src !== undefined ? (
        <img className="pr-photo-credit-image" {...{ src, srcSet, sizes, width, height, loading }} alt={alt ?? ''} decoding="async" />
      ) : (
        alt && (
          <p className="pr-photo-credit-missing">
            <Marked {...language}>{`${words.missing}:`}</Marked>
            {` ${alt}`}
          </p>
        )
      )}
      {(caption || credit) && (
        <figcaption className="pr-photo-credit-caption">
          {caption && (
            <p className="pr-photo-credit-text">
              <ProseContent text={caption} lang={own.lang} {...{ locale, linkComponent }} />
            </p>
          )}
          {credit && <CreditLine {...{ credit, words, language, linkComponent }} />}
        </figcaption>
      )}
    </figure>
  );
}

interface CreditLineProps extends LinkComponentProp {
  credit: ReadCredit;
  words: Messages['photoCredit'];
  /** Language of the words. */
  language: LanguageOfPart;
}

function CreditLine({ credit, words, language, linkComponent }: CreditLineProps) {
  const line = creditLine(credit, words);
  const licence = credit.licence ? describeLicence(credit.licence, credit.licenceName) : undefined;
  const [before, after] = splitAtPlaceholder(words.licence, 'name');
  return (
    <p className="pr-photo-credit-line">
      {line && <span translate="no">{line}</span>}
      {licence && (
        <span>
          <Marked {...language}>{before}</Marked>
          <LinkOrText linkComponent={linkComponent} href={licence.href} rel="license">
            {licence.name}
          </LinkOrText>
          <Marked {...language}>{after}</Marked>
        </span>
      )}
      {credit.acquireLicenceHref && (
        <LinkOrText linkComponent={linkComponent} href={credit.acquireLicenceHref} {...language}>
          {words.acquire}
        </LinkOrText>
      )}
      {credit.digitalSource && (
        <span className="pr-photo-credit-source" {...language}>
          {words[credit.digitalSource]}
        </span>
      )}
    </p>
  );
}
