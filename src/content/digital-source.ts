import { spellingOf } from '../lib/spelling.js';

/**
 * The digital source types of IPTC (NewsCodes, 2024-09) with the retired ones, and of C2PA, which extends them; each with its member of
 * schema.org's IPTCDigitalSourceEnumeration, if it has one. Only for metadata and reports: no component needs the list.
 */
export const digitalSourceTypes = {
  digitalCapture: 'DigitalCapture',
  computationalCapture: 'MultiFrameComputationalCapture',
  negativeFilm: 'NegativeFilm',
  positiveFilm: 'PositiveFilm',
  print: 'Print',
  humanEdits: undefined,
  minorHumanEdits: 'MinorHumanEdits',
  algorithmicallyEnhanced: 'AlgorithmicallyEnhanced',
  digitalCreation: undefined,
  digitalArt: 'DigitalArt',
  softwareImage: undefined,
  dataDrivenMedia: 'DataDrivenMedia',
  trainedAlgorithmicMedia: 'TrainedAlgorithmicMedia',
  algorithmicMedia: 'AlgorithmicMedia',
  screenCapture: 'ScreenCapture',
  virtualRecording: 'VirtualRecording',
  composite: 'Composite',
  compositeCapture: 'CompositeCapture',
  compositeSynthetic: 'CompositeSynthetic',
  compositeWithTrainedAlgorithmicMedia: 'CompositeWithTrainedAlgorithmicMedia',
  trainedAlgorithmicData: undefined,
  empty: undefined,
} as const;

/** How a picture was made (IPTC Digital Source Type). */
export type DigitalSourceType = keyof typeof digitalSourceTypes;

const names = Object.entries(digitalSourceTypes).flatMap(([name, member = name]) => [
  [name.toLowerCase(), name],
  [member.toLowerCase(), name],
]) as [spelling: string, name: DigitalSourceType][];

/** The type that a text names: by its short name, its QCode, or its address at IPTC, C2PA or schema.org. */
export function digitalSourceType(given: string): DigitalSourceType | undefined {
  const spelling = spellingOf(given);
  return names.find(([known]) => known === spelling)?.[1];
}
