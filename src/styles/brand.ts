import type { Theme } from './colour-pairs.js';
import { hexOf, linearOf, luminance } from './contrast.js';

/** What follows from the colour of a brand. */
type BrandColours = Pick<Theme, 'accent' | 'accent-strong'>;

export type Scheme = 'light' | 'dark';

/** The numbers of brand.css: the luminance that a light theme allows at most and a dark one at least, how far
 * a part is scaled up before white is mixed in, and how strong the strong accent is. */
const schemes = {
  light: { most: 0.16, mostWithMoreContrast: 0.08, keep: 0.4 },
  dark: { least: 0.42, brightest: 0.8, tint: 0.5 },
} as const;

/** Mixes white into linear parts. */
const tinted = (parts: number[], share: number) => parts.map((part) => share + part * (1 - share));

/**
 * The accents that brand.css derives from the colour of a brand.
 *
 * @param brand `#rrggbb`
 * @param hasMoreContrast for readers who ask for more contrast
 */
export function brandColours(brand: string, scheme: Scheme, hasMoreContrast = false): BrandColours {
  const given = luminance(brand);
  if (scheme === 'light') {
    const { most, mostWithMoreContrast, keep } = schemes.light;
    const scale = Math.min(1, (hasMoreContrast ? mostWithMoreContrast : most) / Math.max(given, 0.0001));
    const accent = linearOf(brand).map((part) => part * scale);
    return { accent: hexOf(accent), 'accent-strong': hexOf(accent.map((part) => part * keep)) };
  }
  const { least, brightest, tint } = schemes.dark;
  const parts = linearOf(brand);
  const scale = Math.max(1, Math.min(brightest / Math.max(...parts, 0.0001), least / Math.max(given, 0.0001)));
  const white = Math.max(0, (least - given * scale) / (1.0001 - given * scale));
  const accent = tinted(
    parts.map((part) => part * scale),
    white,
  );
  return { accent: hexOf(accent), 'accent-strong': hexOf(tinted(accent, tint)) };
}
