// Written by scripts/licences.mjs from the SPDX License List: change that.

// biome-ignore format: one line each.
/** Licences of Creative Commons, whose addresses contain their kind, version and jurisdiction, by kind. */
export const creativeCommons: Readonly<Record<string, string>> = {
  'by': '1.0 2.0 2.5 2.5/au 3.0 3.0/at 3.0/au 3.0/de 3.0/igo 3.0/nl 3.0/us 4.0',
  'by-nc': '1.0 2.0 2.5 3.0 3.0/de 4.0',
  'by-nc-nd': '2.0 2.5 3.0 3.0/de 3.0/igo 4.0',
  'by-nc-sa': '1.0 2.0 2.0/de 2.0/fr 2.0/uk 2.5 3.0 3.0/de 3.0/igo 4.0',
  'by-nd': '1.0 2.0 2.5 3.0 3.0/de 4.0',
  'by-sa': '1.0 2.0 2.0/uk 2.1/jp 2.5 3.0 3.0/at 3.0/de 3.0/igo 4.0',
  'sa': '1.0',
};

// biome-ignore format: one line each.
/** The other licences: identifier and address. */
export const otherLicences: readonly [id: string, address: string][] = [
  ['CC-BY-NC-ND-1.0', 'https://creativecommons.org/licenses/by-nd-nc/1.0/'],
  ['CC-PDDC', 'https://creativecommons.org/licenses/publicdomain/'],
  ['CC-PDM-1.0', 'https://creativecommons.org/publicdomain/mark/1.0/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['DL-DE-BY-2.0', 'https://www.govdata.de/dl-de/by-2-0'],
  ['DL-DE-ZERO-2.0', 'https://www.govdata.de/dl-de/zero-2-0'],
  ['EUPL-1.0', 'http://ec.europa.eu/idabc/en/document/7330.html'],
  ['EUPL-1.1', 'https://joinup.ec.europa.eu/software/page/eupl/licence-eupl'],
  ['EUPL-1.2', 'https://joinup.ec.europa.eu/page/eupl-text-11-12'],
  ['OGL-UK-1.0', 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/1/'],
  ['OGL-UK-2.0', 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/'],
  ['OGL-UK-3.0', 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'],
  ['etalab-2.0', 'https://github.com/DISIC/politique-de-contribution-open-source/blob/master/LICENSE.pdf'],
];
