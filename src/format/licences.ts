/**
 * The name and, if known, the URL of a licence, derived from its URL or its SPDX identifier.
 * Creative Commons identifiers (`CC-BY-SA-4.0`, `CC0-1.0`) link to their deed; other identifiers are returned unchanged as the name.
 */
export function describeLicence(licence: string, name?: string): { name: string; href?: string } {
  if (/^(\/|[a-z][\w+.-]*:)/i.test(licence)) return { name: name ?? licence.replace(/^https?:\/\//, ''), href: licence };
  const [, zero, kind = '', version] = /^CC-?(?:(0)|(BY(?:-[A-Z]{2})*))-(\d\.\d)$/.exec(licence) ?? [];
  if (!version) return { name: name ?? licence };
  const deed = zero ? 'publicdomain/zero' : `licenses/${kind.toLowerCase()}`;
  return { name: name ?? `CC${zero ?? ` ${kind}`} ${version}`, href: `https://creativecommons.org/${deed}/${version}/` };
}
