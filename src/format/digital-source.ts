import type { ReadCredit } from '../content/photo.js';
import { oneOfNames } from '../content/values.js';

/** Messages that tell how a picture was made or changed, named after digital source types. */
const messages = [
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicallyEnhanced',
  'algorithmicMedia',
  'composite',
] as const;
type Disclosure = (typeof messages)[number];

/**
 * The digital source types of which readers are told. All others name a camera, a scanner, a screen or the work of people, as readers
 * expect of a picture, and are deliberately silent.
 */
const disclosures = /* @__PURE__ */ oneOfNames(messages, {
  trainedalgorithmicdata: 'trainedAlgorithmicMedia',
  compositesynthetic: 'compositeWithTrainedAlgorithmicMedia',
  softwareimage: 'algorithmicMedia',
  virtualrecording: 'algorithmicMedia',
  compositecapture: 'composite',
});

/** What to tell readers about the source of a picture; `undefined` if nothing. */
export const disclosureOf = ({ digitalSource }: ReadCredit): Disclosure | undefined => disclosures(digitalSource, undefined);
