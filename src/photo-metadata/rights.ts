import type { ContentProblem } from '../content/problems.js';
import { problem } from './problems.js';

/** Sentences at the end of a copyright notice that belong to no name. */
const reserved = /[\s.,;–-]*\b(all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados)\b[\s.]*$/i;

/**
 * The owner and year in a copyright notice of the usual form: "© 2017 Eurojust", "Copyright European Union, 2024. All rights reserved."
 * `undefined` for any other, which must be shown verbatim.
 */
export function ownerOf(notice = ''): { name: string; year: string | undefined } | undefined {
  if (notice.length > 200) return undefined;
  const plain = notice.replace(reserved, '');
  const [mark] = /^(?:(?:copyright|\(c\)|©)[\s:]*)+(?:by\s)?/i.exec(plain) ?? [];
  if (!mark) return undefined;
  const year = /^(?:\d{4}\s*[-–]\s*)?(\d{4})\b|\b(\d{4})$/.exec(plain.slice(mark.length));
  const name = plain
    .slice(mark.length)
    .replace(year?.[0] ?? '', '')
    .replace(/^[\s,.]+(?:by\s)?|[\s,]+$/gi, '');
  // Anything else, such as a second sentence or an address, would be shown as part of the name.
  if (!/\p{L}/u.test(name) || /\d|[;:|!?©/]|\p{L}{3}\.\s/u.test(name) || name.length > 80) return undefined;
  return { name, year: year?.[1] ?? year?.[2] };
}

/**
 * The licence, of several places where a file may tell it. The licences of Creative Commons get their SPDX identifiers,
 * by which credits name them; other addresses must be absolute, because a file has no address of its own.
 */
export function licenceOf(found: readonly string[], path: string, problems: ContentProblem[]): string | undefined {
  const [url] = found.filter(isAbsolute);
  if (url === undefined && found[0] !== undefined) problems.push(problem(path, 'relative', found[0]));
  return url && (spdxOf(url) ?? url);
}

/** `CC-BY-SA-4.0` for the address of its deed or legal code. Versions for one country have no such identifier here. */
function spdxOf(url: string): string | undefined {
  const [, kind, version] =
    /^https?:\/\/(?:www\.)?creativecommons\.org\/(licenses\/by(?:-[a-z]{2}){0,2}|publicdomain\/zero)\/(\d\.\d)\/?(?:(?:deed|legalcode)(?:[.\w-]{0,20}))?$/i.exec(
      url,
    ) ?? [];
  if (!kind || !version) return undefined;
  return `CC${kind.includes('zero') ? '0' : kind.slice('licenses'.length).replace('/', '-').toUpperCase()}-${version}`;
}

/** An address that leads somewhere without that of the file. */
export function absolute(url: string | undefined, path: string, problems: ContentProblem[]): string | undefined {
  if (url === undefined || isAbsolute(url)) return url;
  problems.push(problem(path, 'relative', url));
  return undefined;
}

/** Has a scheme. Which ones are allowed is for the reader of credits to say. */
const isAbsolute = (url: string) => /^\s*[a-z][a-z\d+.-]*:/i.test(url);
