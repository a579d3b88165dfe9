import type { ReactNode } from 'react';
import type { ReadOrganisation } from '../content/person.js';
import type { ReadText } from '../content/text-in-language.js';
import { inLanguage } from './in-language.js';
import type { LinkComponentProp } from './link-component.js';
import { linkedName } from './linked-name.js';
import { mixed } from './mixed.js';

interface OrganisationNameOptions extends LinkComponentProp {
  organisation: ReadOrganisation;
  /** Separator between name and role. */
  comma: string;
}

/** What somebody is or does, after the name. A function, as those it is used in. */
export const roleAfterName = (role: ReadText | undefined, comma: string): ReactNode =>
  role &&
  mixed(
    <span className="pr-person-role">
      {comma}
      {inLanguage(role)}
    </span>,
  );

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
      {roleAfterName(role, comma)}
    </>
  );
}
