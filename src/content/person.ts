import { type LanguageOfPart, language } from './language.js';
import { type Fields, list, object, orText, text } from './reader.js';
import { type TextInLanguage, textInLanguage } from './text-in-language.js';
import { address, oneOf } from './values.js';

/** A person named on the page. Only the name is required; nothing is inferred. */
export interface Person extends LanguageOfPart {
  /** The name, as the person writes it. */
  name: string;
  /** "Ms", "Dr", "H.E.": shown before the name (schema.org honorificPrefix). */
  honorificPrefix?: string | null | undefined;
  /** "KC", "PhD": shown after the name (schema.org honorificSuffix). */
  honorificSuffix?: string | null | undefined;
  /** Role, shown verbatim: "Vice-President of Eurojust". */
  role?: TextInLanguage | null | undefined;
  /** On whose behalf the person acts: "the current EU Presidency". */
  representing?: TextInLanguage | null | undefined;
  /** The name in other scripts: "محمد", "Владимир". */
  alternateName?: string | AlternateName | readonly (string | AlternateName)[] | null | undefined;
  /** URL of a page about the person. */
  href?: string | null | undefined;
}

/** A name in another script or language. */
export interface AlternateName extends LanguageOfPart {
  /** The name, as it is written there. */
  name: string;
}

const alternateName = /* @__PURE__ */ object({ name: text, ...language } satisfies Fields<AlternateName>, {
  required: ['name'],
});

export const person = /* @__PURE__ */ object(
  {
    name: text,
    honorificPrefix: text,
    honorificSuffix: text,
    role: textInLanguage,
    representing: textInLanguage,
    alternateName: /* @__PURE__ */ list(/* @__PURE__ */ orText(alternateName, 'name')),
    href: address,
    ...language,
  } satisfies Fields<Person>,
  { required: ['name'] },
);
export const people = /* @__PURE__ */ list(person);

/** An organisation, body or office. */
export interface Organisation extends LanguageOfPart {
  /** Its name. */
  name: string;
  /** URL of a page about the organisation, or its `mailto:` address, which calendar files need to name it as organiser. */
  href?: string | null | undefined;
  /** schema.org type; `GovernmentOrganization` for courts, ministries and agencies. */
  type?: 'Organization' | 'GovernmentOrganization' | null | undefined;
  /** What the organisation does here, shown verbatim after its name: "text and maps". */
  role?: TextInLanguage | null | undefined;
}

/** The spellings of the types of organisations. */
export const organisationTypes = {
  organization: 'Organization',
  organisation: 'Organization',
  department: 'Organization',
  office: 'Organization',
  governmentorganization: 'GovernmentOrganization',
  governmentorganisation: 'GovernmentOrganization',
} as const satisfies Record<string, Organisation['type']>;

export const organisation = /* @__PURE__ */ object(
  {
    name: text,
    href: address,
    type: /* @__PURE__ */ oneOf<NonNullable<Organisation['type']>>(organisationTypes),
    role: textInLanguage,
    ...language,
  } satisfies Fields<Organisation>,
  { required: ['name'] },
);
export const organisations = /* @__PURE__ */ list(organisation);

export type ReadPerson = NonNullable<ReturnType<typeof person>>;
export type ReadOrganisation = NonNullable<ReturnType<typeof organisation>>;
