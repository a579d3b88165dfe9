import type { ReactNode } from 'react';
import type { ReadOrganisation } from '../content/person.js';
import { inLanguage } from './in-language.js';
import type { LinkComponentProp } from './link-component.js';
import { linkedName } from './linked-name.js';
import { mixed } from './mixed.js';

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
      {linkedName(
        <a translate="no" {...{ href, lang, dir }}>
          {name}
        </a>,
        linkComponent,
      )}
      {role &&
        mixed(
          <span className="pr-person-role">
            {comma}
            {inLanguage(role)}
          </span>,
        )}
    </>
  );
}
