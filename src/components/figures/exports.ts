export type { FiguresContent } from '../../content/figures.js';
export type {
  Inline,
  InlineAbbreviation,
  InlineBreak,
  InlineFootnote,
  InlineIdentifier,
  InlineLink,
  InlineQuotation,
  InlineReference,
  InlineStyle,
  InlineTime,
  Prose,
} from '../../content/inline.js';
export type { Credit, Photo, PictureSource } from '../../content/photo.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { Figures, type FiguresProps } from './figures.js';
