import type { ReactNode } from 'react';
import type { ReadOrganisation } from '../content/person.js';
import { inLanguage } from './in-language.js';
import type { LinkComponentProp } from './link-component.js';
import { LinkedName } from './linked-name.js';
import { Mixed } from './mixed.js';

interface OrganisationNameOptions extends LinkComponentProp {
  organisation: ReadOrganisation;
  /** Separator between name and role. */
  comma: string;
}

/** The name of an organisation, with its role: several elements. A function, so that what contains them sees how many. */
export function organisationWithRole({
  organisation: { name, role, href, lang, dir },
  comma,
  linkComponent,
}: OrganisationNameOptions): ReactNode {
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
