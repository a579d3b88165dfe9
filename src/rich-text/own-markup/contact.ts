import type { ContactPoint, PhoneNumber } from '../../content/contact-point.js';
import type { WithoutNull } from '../../content/language-of-part.js';
import { addressIn } from '../addresses.js';
import { elementsIn, type HtmlElement } from '../html-tree.js';
import { childrenOf, isProse, languageIn, linesOf, type OwnBlock, visible, wordsOf } from './parts.js';

interface Row {
  /** Which of the terms of our component stands before it; none if the term is content. */
  term: string | undefined;
  label: string;
  details: HtmlElement;
}

/** Whom to ask: a name with a role, an organisation, and rows with numbers and addresses. */
export const contact: OwnBlock = (element, scope) => {
  const parts = elementsIn(visible(element));
  const list = parts.at(-1)?.tag === 'dl' ? parts.pop() : undefined;
  const people = childrenOf({ ...element, children: parts }, 'p?', 'p?');
  const rows = list ? visible(list).map(rowOf) : [];
  const hasLooseText = visible(element).some((node) => typeof node === 'string');
  if (!people?.every((part) => !part || isProse(part)) || hasLooseText || !rows.every((row) => row !== undefined)) return undefined;
  const [who, of] = people;
  const [name, role] = (who && childrenOf(who, 'pr-contact-card-name?', 'pr-contact-card-role?')) ?? [];
  if (who ? !name && !role : rows.length === 0) return undefined;
  const textsOf = (term: string) => rows.filter((row) => row.term === term).map(({ details }) => linesOf([details]));
  const content: WithoutNull<ContactPoint> = {
    name: name && wordsOf([name]),
    // A comma separates it from the name.
    role: role && (name ? wordsOf([role]).replace(/^[,،、，]\s*/u, '') : wordsOf([role])),
    organisation: of && wordsOf([of]),
    href: name && addressIn(name, 'href', scope),
    phones: someOf(rows.flatMap(phoneIn)),
    emails: someOf(textsOf('email')),
    address: textsOf('address')[0],
    hours: textsOf('hours')[0],
    languages: someOf(textsOf('languages').flatMap((texts) => texts.split(/[,،、，]\s*/u))),
  };
  return [{ block: { type: 'contact', ...content, ...languageIn(scope) }, from: element }];
};

const someOf = <Item>(list: Item[]): Item[] | undefined => (list.length > 0 ? list : undefined);

const terms = ['phone', 'email', 'address', 'hours', 'languages'];

/** A term and its details. A term of the content is the label of a telephone number. */
function rowOf(node: HtmlElement | string): Row | undefined {
  const [term, details] = (typeof node === 'object' && childrenOf(node, 'dt', 'dd')) || [];
  if (!term || !details || !isProse(term) || !isProse(details)) return undefined;
  const own = term.attributes['data-term'];
  const [number] = childrenOf(details, 'a') ?? childrenOf(details, 'span') ?? [];
  if (own === undefined ? number?.attributes.dir !== 'ltr' : !terms.includes(own)) return undefined;
  return { term: own, label: wordsOf([term]), details };
}

const phoneIn = ({ term, label, details }: Row): (string | PhoneNumber)[] => {
  if (term !== undefined && term !== 'phone') return [];
  return [{ text: wordsOf([details]), ...(term === undefined && { label }) }];
};
