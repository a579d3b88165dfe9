/** Names of the licences institutions use, by SPDX identifier. */
const names: Record<string, string> = {
  'CC0-1.0': 'CC0 1.0',
  'CC-BY-4.0': 'CC BY 4.0',
  'CC-BY-3.0': 'CC BY 3.0',
  'CC-BY-SA-4.0': 'CC BY-SA 4.0',
  'CC-BY-SA-3.0': 'CC BY-SA 3.0',
  'CC-BY-NC-4.0': 'CC BY-NC 4.0',
  'CC-BY-ND-4.0': 'CC BY-ND 4.0',
  'CC-BY-NC-ND-4.0': 'CC BY-NC-ND 4.0',
  'CC-BY-NC-SA-4.0': 'CC BY-NC-SA 4.0',
  'OGL-UK-3.0': 'Open Government Licence v3.0',
};

/** The licence as a name and, where it has one, an address. Unknown identifiers are shown as they are. */
export function describeLicence(licence: string, name?: string): { name: string; href?: string } {
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(licence)) return { name: name ?? licence.replace(/^https?:\/\//, ''), href: licence };
  const href = Object.hasOwn(names, licence) ? licenceUrl(licence) : undefined;
  return { name: name ?? names[licence] ?? licence, ...(href && { href }) };
}

function licenceUrl(spdx: string): string {
  if (spdx === 'OGL-UK-3.0') return 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
  if (spdx === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, kind, version] = /^CC-(.+)-(\d\.\d)$/.exec(spdx) ?? [];
  return `https://creativecommons.org/licenses/${kind?.toLowerCase()}/${version}/`;
}
