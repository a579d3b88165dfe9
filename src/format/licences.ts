import { isVisible } from '../content/reader.js';
import { creativeCommons, otherLicences } from './licences-data.js';

/**
 * The name and, if known, the URL of a licence, derived from its URL or its SPDX identifier.
 * Identifiers in any case of Creative Commons (`CC-BY-SA-4.0`, `cc-by-3.0-igo`), OGL-UK, EUPL, Etalab and DL-DE lead to the address in the
 * SPDX License List, those of Creative Commons to the deed above their legal code; other identifiers are returned unchanged as the name.
 */
export function describeLicence(licence: string, name?: string): { name: string; href?: string } {
  if (/^(\/|[a-z][\w+.-]*:)/i.test(licence)) {
    const short = licence.replace(/^https?:\/\//i, '');
    return isVisible(short) ? { name: name ?? short, href: licence } : { name: name ?? licence };
  }
  const given = licence.replace(/\s+/g, '-').toUpperCase();
  const [id, href] = otherLicences.find(([other]) => other.toUpperCase() === given) ?? [given, deedOf(given)];
  // "CC BY 3.0 IGO", "EUPL 1.2"
  return href ? { name: name ?? id.replace(/^CC-|-?\d\.\d-?/g, (part) => part.replaceAll('-', ' ')), href } : { name: name ?? licence };
}

/** The address of a licence of Creative Commons: `licenses/by/3.0/igo/` for `CC-BY-3.0-IGO`. */
function deedOf(id: string): string | undefined {
  const [, kind = '', place = ''] = /^cc-([a-z-]+)-(\d.*)$/.exec(id.toLowerCase().replace(/(\d)-/, '$1/')) ?? [];
  return ` ${creativeCommons[kind]} `.includes(` ${place} `) ? `https://creativecommons.org/licenses/${kind}/${place}/` : undefined;
}
