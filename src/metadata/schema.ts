import type { GovernmentOrganization, Organization, Person as SchemaPerson } from 'schema-dts';
import type { ReadAuthor } from '../content/author.js';
import type { ReadOrganisation, ReadPerson } from '../content/person.js';
import { wordsOf } from '../content/text-in-language.js';
import { parseDate } from '../format/moment.js';
import { absoluteUrl } from '../lib/absolute-url.js';

/** A node of a graph, without the string that the schema.org type package also allows in its place. */
export type Node<Of> = Exclude<Of, string>;

/** Removes empty properties: an empty property would state something, a missing one does not. */
export function omitEmpty<Of extends object>(node: Of): Of {
  const kept: Partial<Of> = {};
  for (const name in node) {
    const value = node[name];
    if (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)) kept[name] = value;
  }
  return kept as Of;
}

/** Whether a node has the properties without which search engines reject it. */
export const hasAll = (node: object, ...names: string[]): boolean => names.every((name) => name in node);

/** Whether search engines accept an event: it needs a name, a date and a place. */
export const isCompleteEvent = (event: object): boolean => hasAll(event, 'name', 'startDate', 'location');

/** The value, if it is an ISO 8601 date. */
export const isoDate = (value: string | undefined): string | undefined => (parseDate(value) ? value : undefined);

// The results are checked against the schema.org type package here, but not typed with it: the package's types do not mention other packages.

/** Describes an organisation as a schema.org Organization. */
export function organisation(body: ReadOrganisation, base?: string): { '@type': 'Organization' | 'GovernmentOrganization'; name: string } {
  return omitEmpty({ '@type': body.type ?? 'Organization', name: body.name, url: absoluteUrl(body.href, base) } satisfies Node<
    Organization | GovernmentOrganization
  >);
}

/** Describes a person as a schema.org Person. */
export function person(someone: ReadPerson, base?: string): { '@type': 'Person'; name: string } {
  return omitEmpty({
    '@type': 'Person',
    name: someone.name,
    honorificPrefix: someone.honorificPrefix,
    honorificSuffix: someone.honorificSuffix,
    jobTitle: someone.role && wordsOf(someone.role),
    alternateName: (someone.alternateName ?? []).map(({ name }) => name),
    url: absoluteUrl(someone.href, base),
  } satisfies Node<SchemaPerson>);
}

/** Describes an author as a schema.org Person or Organization. */
export const author = (someone: ReadAuthor, base?: string) => (someone.type ? organisation(someone, base) : person(someone, base));
