import type { ReadLanguage } from '../content/language.js';
import type { ReadCredit } from '../content/photo.js';
import { creditLine } from '../format/credit.js';
import { disclosureOf } from '../format/digital-source.js';
import { splitAtPlaceholder } from '../format/interpolate.js';
import { describeLicence } from '../format/licences.js';
import type { Messages } from '../locales/en.js';
import type { LinkComponentProp } from './link-component.js';
import { linkOrText } from './link-or-text.js';
import { marked } from './marked.js';
import { mixed } from './mixed.js';

interface CreditLineProps extends LinkComponentProp {
  credit: ReadCredit;
  words: Messages['photoCredit'];
  /** Language of the words. */
  language: ReadLanguage;
}

/** The credit of one photo, or of several. Root: `<p>`. */
export function CreditLine({ credit, words, language, linkComponent }: CreditLineProps) {
  const line = creditLine(credit, words);
  const disclosure = disclosureOf(credit);
  const licence = credit.licence && describeLicence(credit.licence, credit.licenceName);
  const [before, after] = splitAtPlaceholder(words.licence, 'name');
  return (
    <p className="pr-photo-credit-line">
      {line && <span translate="no">{line}</span>}
      {licence &&
        mixed(
          <span>
            {marked(before, language)}
            {linkOrText(
              <a href={licence.href} rel="license">
                {licence.name}
              </a>,
              linkComponent,
            )}
            {marked(after, language)}
          </span>,
        )}
      {credit.acquireLicenceHref &&
        linkOrText(
          <a href={credit.acquireLicenceHref} {...language}>
            {words.acquire}
          </a>,
          linkComponent,
        )}
      {disclosure && (
        <span className="pr-photo-credit-source" data-identifier={credit.digitalSource} {...language}>
          {words[disclosure]}
        </span>
      )}
    </p>
  );
}
