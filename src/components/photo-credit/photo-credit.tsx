import type { ComponentPropsWithRef } from 'react';
import type { Credit, Photo } from '../../content/photo.js';
import { SafeLink } from '../../elements/safe-link.js';
import { creditLine } from '../../format/credit.js';
import { splitAtPlaceholder } from '../../format/interpolate.js';
import { describeLicence } from '../../format/licences.js';
import { classNames } from '../../lib/class-names.js';
import { safeImageUrl } from '../../lib/safe-url.js';
import { warn } from '../../lib/warn.js';
import type { Locale } from '../../locales/en.js';
import { photoCredit } from '../../locales/en-parts.js';

export interface PhotoCreditProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'>, Photo {
  /** As the HTML `loading` attribute: `lazy` for pictures below the first screen. */
  loading?: 'eager' | 'lazy';
  /** Words of the component. Default English. */
  locale?: Locale;
}

/**
 * A picture with its caption and what is owed for it: "Photo © Eurojust". Alternative text, caption and
 * credit are three things, each optional. A picture that is missing keeps its alternative text and its credit.
 * Names follow IPTC Photo Metadata; give the same object to `imageJsonLd`.
 *
 * Root: `<figure>`.
 */
export function PhotoCredit({
  src,
  srcSet,
  sizes,
  width,
  height,
  alt,
  caption,
  credit,
  loading,
  locale,
  className,
  ...rest
}: PhotoCreditProps) {
  const words = locale?.messages.photoCredit ?? photoCredit;
  const line = credit && creditLine(credit, words);
  const url = safeImageUrl(src, 'PhotoCredit');
  if (process.env.NODE_ENV !== 'production') check(src, alt, caption, line);
  const owed = Boolean(line || credit?.licence || credit?.acquireLicenceHref || credit?.digitalSource);
  if (url === undefined && !alt && !caption && !owed) return null;
  return (
    <figure {...rest} className={classNames('pr-photo-credit', className)}>
      {url !== undefined ? (
        <img
          className="pr-photo-credit-image"
          src={url}
          srcSet={srcSet}
          sizes={sizes}
          width={width}
          height={height}
          alt={alt ?? ''}
          loading={loading}
          decoding="async"
        />
      ) : (
        alt && <p className="pr-photo-credit-missing">{`${words.missing}: ${alt}`}</p>
      )}
      {(caption || owed) && (
        <figcaption className="pr-photo-credit-caption">
          {caption && <p className="pr-photo-credit-text">{caption}</p>}
          {owed && credit && <Owed credit={credit} line={line} words={words} />}
        </figcaption>
      )}
    </figure>
  );
}

function Owed({ credit, line, words }: { credit: Credit; line: string | undefined; words: Locale['messages']['photoCredit'] }) {
  const licence = credit.licence ? describeLicence(credit.licence, credit.licenceName) : undefined;
  const [before, after] = splitAtPlaceholder(words.licence, 'name');
  return (
    <p className="pr-photo-credit-owed">
      {line && <span translate="no">{line}</span>}
      {licence && (
        <span>
          {before}
          <SafeLink where="PhotoCredit" href={licence.href} rel="license">
            {licence.name}
          </SafeLink>
          {after}
        </span>
      )}
      {credit.acquireLicenceHref && (
        <SafeLink where="PhotoCredit" href={credit.acquireLicenceHref}>
          {words.acquire}
        </SafeLink>
      )}
      {credit.digitalSource && <span className="pr-photo-credit-source">{words[credit.digitalSource]}</span>}
    </p>
  );
}

function check(src: string | undefined, alt: string | undefined, caption: string | undefined, line: string | undefined): void {
  if (src?.trim() && alt === undefined) {
    warn(
      'PhotoCredit',
      `got no alt for "${src}"; screen readers skip the picture.`,
      'Say what it shows, or pass alt="" if it only decorates.',
    );
  }
  if (alt && (alt === caption || alt === line)) {
    warn(
      'PhotoCredit',
      `got the alt "${alt}", which repeats the ${alt === caption ? 'caption' : 'credit'}; screen readers say it twice.`,
      'Say in alt what the picture shows.',
    );
  }
}
