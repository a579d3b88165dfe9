import type { DocumentVersion, RelatedDocument } from '../../content/related-document.js';
import { addressIn } from '../addresses.js';
import { elementsIn, type HtmlElement, type HtmlNode, hasClass } from '../html-tree.js';
import type { Scope } from '../job.js';
import { childrenOf, dateIn, isProse, languageIn, markedText, type OwnBlock, visible, wordsOf } from './parts.js';

/** Documents: the name of each link says what it leads to, and for machines the size and the number of pages. */
export const documents: OwnBlock = (element, scope) => {
  const items = visible(element);
  if (items.length === 0 || !items.every(isDocument)) return undefined;
  const all = items.map((item) => documentOf(item as HtmlElement, scope));
  if (!all.every(({ title }) => title)) return undefined;
  return [{ block: { type: 'documents', documents: all, ...languageIn(scope) }, from: element }];
};

const partsOf = (item: HtmlElement) => childrenOf(item, 'pr-document-list-link', 'pr-document-list-date?', 'p?', 'p?');

const isDocument = (node: HtmlNode): boolean => {
  const parts = typeof node === 'object' && node.tag === 'li' ? partsOf(node) : undefined;
  return parts?.every((part) => !part || isProse(part)) ?? false;
};

function documentOf(item: HtmlElement, scope: Scope): RelatedDocument {
  const [link, date, ...more] = partsOf(item) as [HtmlElement, HtmlElement?, HtmlElement?, HtmlElement?];
  // The line with the versions begins with a word, the one about an accessible format is nothing but a link.
  const versions = more.find((line) => line && visible(line).length > 1);
  const accessible = more.find((line) => line && line !== versions);
  const title = markedText({ ...link, children: link.children.filter((node) => !isDetails(node)) });
  const [details] = elementsIn(link.children).filter(isDetails);
  const accessibleLink = accessible && childrenOf(accessible, 'a')?.[0];
  return {
    ...(typeof title === 'string' ? { title } : { title: title.text, lang: title.lang, dir: title.dir }),
    href: addressIn(link, 'href', scope),
    ...detailsIn(details, link),
    hrefLang: link.attributes.hreflang,
    date: date && dateIn(date),
    versions:
      versions &&
      elementsIn(versions.children)
        .filter(isVersion)
        .map((version) => versionOf(version, scope)),
    accessibleFormatHref: accessibleLink && addressIn(accessibleLink, 'href', scope),
  };
}

const isDetails = (node: HtmlNode) => typeof node === 'object' && hasClass(node, 'pr-document-list-details');

/** Not the words before and after the versions, which are in the language of the component. */
const isVersion = (element: HtmlElement) => elementsIn(element.children).some((inner) => hasClass(inner, 'pr-visually-hidden'));

/** What stands in parentheses: the file type as text, the size, the pages and the language each in an element. */
function detailsIn(details: HtmlElement | undefined, { attributes }: HtmlElement): Partial<RelatedDocument> {
  const { children = [] } = details ?? {};
  const type = wordsOf(children.filter((node) => typeof node === 'string')).replace(/^\(\s*|[\s,،、，]*\)$/gu, '');
  const name = elementsIn(children).find(({ tag }) => tag === 'bdi');
  const language = name && wordsOf([name]);
  return {
    type: attributes.type ?? (type || undefined),
    ...valuesIn(details),
    // Without the name of the language its tag is shown.
    language: language === attributes.hreflang?.toUpperCase() ? undefined : language,
  };
}

/** The values of `<data>`. */
function valuesIn(details: HtmlElement | undefined): Pick<RelatedDocument, 'size' | 'pages'> {
  const found = elementsIn(details?.children ?? []).filter(({ tag }) => tag === 'data');
  const of = (unit: string) => Number(found.find(({ attributes }) => attributes['data-unit'] === unit)?.attributes.value) || undefined;
  return { size: of('byte'), pages: of('page') };
}

/** A version in another language, whose link repeats the title for those who do not see it. */
function versionOf(element: HtmlElement, scope: Scope): DocumentVersion {
  const [label] = elementsIn(element.children);
  const isMarked = label && !isDetails(label) && !hasClass(label, 'pr-visually-hidden');
  const [details] = elementsIn(element.children).filter(isDetails);
  const { lang, dir } = (isMarked ? label : element).attributes;
  return {
    label: wordsOf(isMarked ? [label] : element.children.filter((node) => typeof node === 'string')),
    href: addressIn(element, 'href', scope),
    lang: element.attributes.hreflang ?? lang,
    dir: dir as DocumentVersion['dir'],
    size: valuesIn(details).size,
  };
}
