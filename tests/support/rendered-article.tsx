import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import { readArticle } from '../../src/content/exports.js';
import { htmlElements } from '../../src/content/html-elements.js';
import { en } from '../../src/locales/en.js';
import { PageText } from '../../src/templates/news-page/page-article.js';

/** The HTML that a news page shows for the running text of an article and its footnotes. */
export function renderedArticle({ blocks, footnotes }: { blocks: readonly unknown[]; footnotes: readonly unknown[] }): string {
  const article = readArticle({ headline: 'A', body: blocks, footnotes }).content ?? {};
  const html = renderToStaticMarkup(<PageText page={{ article }} locale={en} language={{}} />);
  // Before the text, React puts links that load its pictures early.
  return /<div class="pr-article-body">(.*)<\/div>$/s.exec(html)?.[1] ?? html;
}

type Element = DefaultTreeAdapterTypes.Element;

function elements(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

const allowed = new Set([
  ...Object.keys(htmlElements),
  ...(
    'html head body p h2 h3 h4 h5 h6 ul ol li dl dt dd hr figure figcaption blockquote section div table caption thead tbody tr th td img ' +
    'a strong em sup sub span abbr time br address'
  ).split(' '),
]);
const allowedAttributes =
  /^(class|id|href|hreflang|lang|dir|translate|datetime|cite|src|srcset|sizes|width|height|alt|decoding|loading|scope|colspan|rowspan|type|start|reversed|tabindex|data-marker|data-long|data-align|data-kind|data-term|data-identifier|data-unit|data-live|data-not-followed|role|value|title|open|media|rel|aria-label|aria-labelledby|aria-hidden)$/;

/** Whether browsers would follow a URL without running anything, by the URL parser of WHATWG. */
function isHarmless(url: string, isImage: boolean): boolean {
  const { protocol } = URL.canParse(url, 'https://coast.example') ? new URL(url, 'https://coast.example') : { protocol: 'https:' };
  return /^(https?|mailto|tel):$/.test(protocol) || (isImage && (protocol === 'blob:' || /^data:image\//i.test(url)));
}

/** What in HTML, parsed as browsers do, could run or is not of our components. */
export function dangers(html: string): string[] {
  return elements(parse(html)).flatMap(({ tagName, namespaceURI, attrs }) => [
    ...(allowed.has(tagName) && namespaceURI.endsWith('xhtml') ? [] : [`<${tagName}>`]),
    ...attrs.filter(({ name }) => !allowedAttributes.test(name)).map(({ name, value }) => `${name}="${value}"`),
    ...attrs.filter(({ name, value }) => /^(href|src|cite)$/.test(name) && !isHarmless(value, name === 'src')).map(({ value }) => value),
    ...attrs
      .filter(({ name }) => name === 'srcset')
      .flatMap(({ value }) => value.split(/,\s+/).filter((candidate) => !isHarmless(candidate.split(' ')[0] ?? '', true))),
  ]);
}
