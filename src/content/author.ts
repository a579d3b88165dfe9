import {
  type Organisation,
  organisation,
  organisationTypes,
  type Person,
  person,
  type ReadOrganisation,
  type ReadPerson,
} from './person.js';
import { list, type Reader, readAt } from './reader.js';
import { oneOf } from './values.js';

/** An author: a person; or with a `type`, a department, body or organisation. */
export type Author = PersonAsAuthor | OrganisationAsAuthor;

/** A person as author. */
export interface PersonAsAuthor extends Person {
  /**
   * schema.org type.
   * @default 'Person'
   */
  type?: 'Person' | null | undefined;
}

/** A department, body or organisation as author. */
export interface OrganisationAsAuthor extends Organisation {
  /** schema.org type; `Organization` for a department or office, too. */
  type: 'Organization' | 'GovernmentOrganization';
}

export type ReadAuthor = (ReadPerson & { type?: undefined }) | (ReadOrganisation & { type: OrganisationAsAuthor['type'] });

const authorType = /* @__PURE__ */ oneOf<NonNullable<Author['type']>>({ person: 'Person', ...organisationTypes });

/** Reads a name as that of a person, unless its type says otherwise. */
const author: Reader<ReadAuthor> = (value, context) => {
  const type = typeof value === 'object' && value ? readAt(authorType, value, 'type', context) : undefined;
  if (type === undefined || type === 'Person') return person(value, context) as ReadAuthor | undefined;
  return organisation(value, context) as ReadAuthor | undefined;
};

export const authors = /* @__PURE__ */ list(author);
