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
export { PhotoCredit, type PhotoCreditProps } from './photo-credit.js';
