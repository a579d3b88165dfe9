import type { ComponentPropsWithRef } from 'react';
import { type FiguresContent, figures as figuresReader } from '../../content/figures.js';
import { read } from '../../content/reader.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { PhotoCaption, PhotoFigure } from '../../elements/photo-figure.js';
import { languageOfRoot } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';

export interface FiguresProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'>, LinkComponentProp {
  /** The photos with the caption and credit that they share. */
  figures: FiguresContent;
  /**
   * As in the HTML `loading` attribute: use `lazy` for pictures below the first screen. React writes a preload for all others.
   * @default 'eager'
   */
  loading?: 'eager' | 'lazy' | undefined;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * A group of photos with a shared caption and credit, in as many columns as there is room for. Each photo keeps its own alternative
 * text, caption and credit. Without photos it renders nothing.
 *
 * Root: `<figure>` that contains a `<figure>` for each photo. Its stylesheet complements that of `PhotoCredit`.
 */
export function Figures({ figures: given, loading, locale, linkComponent, className, ...rest }: FiguresProps) {
  const figures = read(figuresReader, given, 'Figures', 'figures');
  if (!figures) return null;
  const own = languageOfRoot(figures, rest);
  const shared = { locale, linkComponent };
  return (
    <figure className={classNames('pr-figures', className)} {...rest} {...own}>
      <div className="pr-figures-grid">
        {figures.photos.map((photo, index) => (
          <PhotoFigure key={index} className="pr-photo-credit" {...shared} {...{ photo, loading }} lang={own.lang} dir={own.dir} />
        ))}
      </div>
      <PhotoCaption caption={figures.caption} credit={figures.credit} lang={own.lang} {...shared} />
    </figure>
  );
}
