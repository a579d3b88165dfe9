import type { ReadCredit } from '../content/photo.js';
import { oneOf } from '../content/values.js';

/** Messages that tell how a picture was made or changed. */
type Disclosure =
  | 'trainedAlgorithmicMedia'
  | 'compositeWithTrainedAlgorithmicMedia'
  | 'algorithmicallyEnhanced'
  | 'algorithmicMedia'
  | 'composite';

/**
 * The digital source types of which readers are told. All others name a camera, a scanner, a screen or the work of people, as readers
 * expect of a picture, and are deliberately silent.
 */
const disclosures = /* @__PURE__ */ oneOf<Disclosure>({
  trainedalgorithmicmedia: 'trainedAlgorithmicMedia',
  trainedalgorithmicdata: 'trainedAlgorithmicMedia',
  compositewithtrainedalgorithmicmedia: 'compositeWithTrainedAlgorithmicMedia',
  compositesynthetic: 'compositeWithTrainedAlgorithmicMedia',
  algorithmicallyenhanced: 'algorithmicallyEnhanced',
  algorithmicmedia: 'algorithmicMedia',
  softwareimage: 'algorithmicMedia',
  virtualrecording: 'algorithmicMedia',
  composite: 'composite',
  compositecapture: 'composite',
});

/** What to tell readers about the source of a picture; `undefined` if nothing. */
export const disclosureOf = ({ digitalSource }: ReadCredit): Disclosure | undefined => disclosures(digitalSource, undefined);
