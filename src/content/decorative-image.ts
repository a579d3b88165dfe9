import { type Fields, object } from './reader.js';
import { imageAddress, pixels } from './values.js';

/** A decorative picture. */
export interface DecorativeImage {
  /** URL of the picture. */
  src: string;
  /** Intrinsic width in CSS pixels. */
  width?: number | null | undefined;
  /** Intrinsic height in CSS pixels. */
  height?: number | null | undefined;
}

export const decorativeImage = /* @__PURE__ */ object(
  { src: imageAddress, width: pixels, height: pixels } satisfies Fields<DecorativeImage>,
  { required: ['src'] },
);
