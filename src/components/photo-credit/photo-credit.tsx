import type { ComponentPropsWithRef } from 'react';
import { type Photo, photo as photoReader } from '../../content/photo.js';
import { read } from '../../content/reader.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { PhotoFigure } from '../../elements/photo-figure.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';

export interface PhotoCreditProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'>, LinkComponentProp {
  /** The picture with its texts and credit. */
  photo: Photo;
  /**
   * As in the HTML `loading` attribute: use `lazy` for pictures below the first screen. React writes a preload for all others.
   * @default 'eager'
   */
  loading?: 'eager' | 'lazy' | undefined;
  /**
   * As in the HTML `fetchpriority` attribute: use `high` for the main picture of the first screen.
   * @default 'auto'
   */
  fetchPriority?: 'high' | 'low' | 'auto' | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * A picture with its caption and credit: "Photo © Eurojust". Alternative text, caption and credit are separate and optional.
 * If the picture is missing, its alternative text, caption and credit are still shown. Without any of them it renders nothing.
 *
 * Root: `<figure>`. The fields of the credit follow IPTC Photo Metadata. Metadata: pass the same photo to `imageJsonLd`.
 */
export function PhotoCredit({ photo: given, locale, className, ...rest }: PhotoCreditProps) {
  const photo = read(photoReader, given, 'PhotoCredit', 'photo');
  if (!photo) return null;
  return <PhotoFigure photo={photo} {...rest} locale={locale} className={classNames('pr-photo-credit', className)} />;
}
