import type { ReactNode } from 'react';
import type { ReadPerson } from '../content/person.js';
import { splitAtPlaceholder } from '../format/interpolate.js';
import type { Languages } from '../format/languages.js';
import { personName } from '../format/person-name.js';
import type { Messages } from '../locales/en.js';
import { inLanguage } from './in-language.js';
import type { LinkComponentProp } from './link-component.js';
import { linkedName } from './linked-name.js';
import { marked } from './marked.js';
import { mixed } from './mixed.js';
import { roleAfterName } from './organisation-name.js';

interface PersonNameOptions extends LinkComponentProp {
  person: ReadPerson;
  words: Messages['person'];
  languages: Languages;
  /** Separator between name, role and organisation. */
  comma: string;
}

/** The name of a person, also in other scripts, with role and the organisation represented. A function, as `organisationWithRole`. */
export function personWithRole({ person, words, languages, comma, linkComponent }: PersonNameOptions): ReactNode {
  const { role, representing, alternateName = [], href, lang, dir } = person;
  const [before, after] = splitAtPlaceholder(words.representing, 'whom');
  return (
    <>
      {linkedName(
        <a className="pr-person-name" translate="no" {...{ href, lang, dir }}>
          {personName(person)}
        </a>,
        linkComponent,
      )}
      {alternateName.map((other, index) =>
        mixed(
          <span key={index}>
            {' '}
            (
            <bdi lang={other.lang} dir={other.dir} translate="no">
              {other.name}
            </bdi>
            )
          </span>,
        ),
      )}
      {roleAfterName(role, comma)}
      {representing &&
        mixed(
          <span className="pr-person-role">
            {comma}
            {marked(before, languages.words)}
            {inLanguage(representing)}
            {marked(after, languages.words)}
          </span>,
        )}
    </>
  );
}
