export type { Photo } from '../../content/photo.js';
export type { Locale } from '../../locales/en.js';
export { PhotoCredit, type PhotoCreditProps } from './photo-credit.js';
