import type { ReadOrganisation } from '../content/person.js';
import { inLanguage } from './in-language.js';
import type { LinkComponentProp } from './link-or-text.js';
import { LinkedName } from './linked-name.js';
import { Mixed } from './mixed.js';

interface OrganisationNameProps extends LinkComponentProp {
  organisation: ReadOrganisation;
  /** Separator between name and role. */
  comma: string;
}

/** The name of an organisation, with its role. Root: several elements. */
export function OrganisationName({ organisation: { name, role, href, lang, dir }, comma, linkComponent }: OrganisationNameProps) {
  return (
    <>
      <LinkedName translate="no" {...{ linkComponent, href, lang, dir }}>
        {name}
      </LinkedName>
      {role && (
        <Mixed as="span" className="pr-person-role">
          {comma}
          {inLanguage(role)}
        </Mixed>
      )}
    </>
  );
}
