import type { GovernmentOrganization, Organization, Person as SchemaPerson } from 'schema-dts';
import type { ReadOrganisation, ReadPerson } from '../content/person.js';
import { absoluteUrl } from '../lib/absolute-url.js';

/** A node of a graph, which schema.org would also take as a text. */
export type Node<Of> = Exclude<Of, string>;

/** Leaves out what is not known: a missing property says less than an empty one. */
export function omitEmpty<Of extends object>(node: Of): Of {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as Of;
}

// What these return is checked here and told no further: the package's types name no types of others.

/** A body as schema.org Organization. */
export function organisation(body: ReadOrganisation, base?: string): { '@type': 'Organization' | 'GovernmentOrganization'; name: string } {
  return omitEmpty({ '@type': body.type ?? 'Organization', name: body.name, url: absoluteUrl(body.href, base) } satisfies Node<
    Organization | GovernmentOrganization
  >);
}

/** Somebody as schema.org Person. */
export function person(someone: ReadPerson, base?: string): { '@type': 'Person'; name: string } {
  return omitEmpty({
    '@type': 'Person',
    name: someone.name,
    honorificPrefix: someone.honorificPrefix,
    honorificSuffix: someone.honorificSuffix,
    jobTitle: someone.role,
    alternateName: (someone.alternateName ?? []).map(({ name }) => name),
    url: absoluteUrl(someone.href, base),
  } satisfies Node<SchemaPerson>);
}
