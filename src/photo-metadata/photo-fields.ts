import { digitalSourceType } from '../content/digital-source.js';
import type { Credit, Photo } from '../content/photo.js';
import type { ContentProblem } from '../content/problems.js';
import { plainText } from '../content/reader.js';
import { alternatives, commonLanguage, isFilled, select } from './language-alternatives.js';
import type { PictureFile } from './picture-file.js';
import { absolute, licenceOf, ownerOf } from './rights.js';
import type { Xmp } from './xmp.js';

/** Properties of the IPTC Photo Metadata Standard, by their XMP namespaces and names; in brackets the IIM dataset with the same meaning. */
const id = {
  /** Creator (2:80) */
  creator: 'http://purl.org/dc/elements/1.1/creator',
  /** Credit Line (2:110) */
  creditLine: 'http://ns.adobe.com/photoshop/1.0/Credit',
  /** Source (2:115) */
  source: 'http://ns.adobe.com/photoshop/1.0/Source',
  /** Copyright Notice (2:116) */
  copyrightNotice: 'http://purl.org/dc/elements/1.1/rights',
  /** Description (2:120) */
  description: 'http://purl.org/dc/elements/1.1/description',
  copyrightOwner: 'http://ns.useplus.org/ldf/xmp/1.0/CopyrightOwner',
  copyrightOwnerName: 'http://ns.useplus.org/ldf/xmp/1.0/CopyrightOwnerName',
  licensor: 'http://ns.useplus.org/ldf/xmp/1.0/Licensor',
  licensorUrl: 'http://ns.useplus.org/ldf/xmp/1.0/LicensorURL',
  webStatement: 'http://ns.adobe.com/xap/1.0/rights/WebStatement',
  /** Not IPTC, but Creative Commons Rights Expression Language. */
  ccLicense: 'http://creativecommons.org/ns#license',
  digitalSourceType: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/DigitalSourceType',
  altText: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/AltTextAccessibility',
  extendedDescription: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/ExtDescrAccessibility',
};

/** A photo as the file describes it, for the reader of photos to check. */
export function photoFields({ iim, width, height }: PictureFile, xmp: Xmp, lang: string | undefined, problems: ContentProblem[]): Photo {
  const texts = (name: string, legacy: string[] = []) => {
    const found = textsOf(xmp, name);
    return found.length > 0 ? found : legacy.filter(isFilled);
  };
  const translations = (name: string, legacy?: string[]) => alternatives(xmp.get(name) ?? [], legacy);
  const fields = (name: string, field: string) => (xmp.get(name) ?? []).flatMap((item) => textsOf(item.fields, field));

  const caption = select(translations(id.description, iim['Caption/Abstract']), lang);
  const [altTexts = []] = [translations(id.altText), translations(id.extendedDescription)].filter(({ length }) => length > 0);
  const alt = select(altTexts, lang, caption?.lang);
  const notice = select(translations(id.copyrightNotice, iim['Copyright Notice']), lang)?.text;

  const creator = texts(id.creator, iim['By-line']);
  const agency = withoutNames(texts(id.creditLine, iim.Credit)[0], creator);
  const [source] = texts(id.source, iim.Source);
  const owner = ownerOf(plainText(notice));
  const owners = fields(id.copyrightOwner, id.copyrightOwnerName);
  const holder = owners.length > 0 ? owners : [owner?.name].flatMap((name) => name ?? []);
  const named = [...creator, ...holder, ...[agency].flatMap((name) => name ?? [])];
  const credit: Credit = {
    text: named.length > 0 || source ? undefined : notice,
    creator,
    agency,
    holder,
    year: holder.length > 0 && owner?.year ? Number(owner.year) : undefined,
    source: source && withoutNames(source, named),
    licence: licenceOf([...texts(id.ccLicense), ...texts(id.webStatement)], 'photo.credit.licence', problems),
    acquireLicenceHref: absolute(fields(id.licensor, id.licensorUrl)[0], 'photo.credit.acquireLicenceHref', problems),
    digitalSource: digitalSourceOf(texts(id.digitalSourceType)[0]),
  };
  return { alt: alt?.text, caption: caption?.text, lang: commonLanguage([caption, alt], problems), width, height, credit };
}

const textsOf = (xmp: Xmp, name: string) => (xmp.get(name) ?? []).flatMap(({ text }) => plainText(text) ?? []);

/** The parts of a credit line such as "Jane Roe/Agency" that are not among some names. */
function withoutNames(line: string | undefined, names: readonly string[]): string | undefined {
  const known = new Set(names.map((name) => name.toLowerCase()));
  if (line === undefined || names.length === 0) return line;
  const parts = line.split('/').flatMap((part) => plainText(part) ?? []);
  const others = parts.filter((part) => !known.has(part.toLowerCase()));
  return others.length === parts.length ? line : others.join(' / ') || undefined;
}

/** The Digital Source Type by its short name, if it is one. C2PA's "empty" states none. */
function digitalSourceOf(type = ''): string | undefined {
  const term = digitalSourceType(type);
  return term === 'empty' ? undefined : (term ?? type);
}
