import { leftOut, requirements, screenReaders, tried, withoutFeatures } from './browsers.js';
import { added, breakingChanges, changed, fixed, releases } from './changes.js';
import { criteria, knownLimits } from './criteria.js';

/** Texts of the guides that are made of other documents, as Markdown, by name. */
export const texts: Record<string, () => string> = {
  added,
  breakingChanges,
  changed,
  criteria,
  fixed,
  knownLimits,
  leftOut,
  releases,
  requirements,
  screenReaders,
  tried,
  withoutFeatures,
};
