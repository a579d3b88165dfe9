import { createMark } from './mark.js';
import type { Reader } from './reader.js';

/** The mark of an article that has been read as a whole. */
export const ArticleMark = /* @__PURE__ */ createMark();

/**
 * A reader for what a component shows of an article, so that it need not be able to read the rest. An article that has been read as a
 * whole is not read again.
 */
/* @__NO_SIDE_EFFECTS__ */
export const articlePart =
  <Part>(reader: Reader<Part>): Reader<Part> =>
  (value, context) =>
    typeof value === 'object' && value !== null && ArticleMark.isOn(value) ? (value as Part) : reader(value, context);
