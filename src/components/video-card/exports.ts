export type { DecorativeImage } from '../../content/decorative-image.js';
export type { LanguageVersion } from '../../content/language-version.js';
export type { Video } from '../../content/video.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { VideoCard, type VideoCardProps } from './video-card.js';
