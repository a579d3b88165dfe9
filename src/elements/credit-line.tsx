import type { ReadCredit } from '../content/photo.js';
import { creditLine } from '../format/credit.js';
import { disclosureOf } from '../format/digital-source.js';
import { splitAtPlaceholder } from '../format/interpolate.js';
import type { Languages } from '../format/languages.js';
import { describeLicence } from '../format/licences.js';
import type { Messages } from '../locales/en.js';
import type { LinkComponentProp } from './link-component.js';
import { LinkOrText } from './link-or-text.js';
import { marked } from './marked.js';
import { Mixed } from './mixed.js';

interface CreditLineProps extends LinkComponentProp {
  credit: ReadCredit;
  words: Messages['photoCredit'];
  languages: Languages;
}

/** The credit of one photo, or of several. Root: `<p>`. */
export function CreditLine({ credit, words, languages, linkComponent }: CreditLineProps) {
  const line = creditLine(credit, words);
  const disclosure = disclosureOf(credit);
  const licence = credit.licence ? describeLicence(credit.licence, credit.licenceName) : undefined;
  const [before, after] = splitAtPlaceholder(words.licence, 'name');
  return (
    <p className="pr-photo-credit-line">
      {line && <span translate="no">{line}</span>}
      {licence && (
        <Mixed as="span">
          {marked(before, languages.words)}
          <LinkOrText linkComponent={linkComponent} href={licence.href} rel="license">
            {licence.name}
          </LinkOrText>
          {marked(after, languages.words)}
        </Mixed>
      )}
      {credit.acquireLicenceHref && (
        <LinkOrText linkComponent={linkComponent} href={credit.acquireLicenceHref} {...languages.words}>
          {words.acquire}
        </LinkOrText>
      )}
      {disclosure && (
        <span className="pr-photo-credit-source" data-identifier={credit.digitalSource} {...languages.words}>
          {words[disclosure]}
        </span>
      )}
    </p>
  );
}
