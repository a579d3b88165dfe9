import { randomNumbers } from './random-numbers.js';

const names = (list: string) => list.split(' ');

const tags = names(
  'p p p p div div span span b i em strong a a sup sub h1 h2 h3 h4 h5 h6 ul ol li li blockquote q cite footer figure figcaption img img hr dl dt dd ' +
    'table thead tbody tr tr td td th caption details summary pre code time abbr br br font u s iframe video section article main template ' +
    'svg math style script noscript form input button select option textarea title marquee o:p my-widget center label object embed bdi bdo ' +
    'annotation-xml foreignObject mi mtext desc plaintext xmp noembed base meta',
);

const empties = new Set(names('br hr img input embed base meta'));

const texts = [
  'tide',
  ' mud ',
  '\n  flats\n',
  'a & b',
  '• sand',
  '1. one',
  '2. two',
  '- ebb',
  'o flow',
  '“said”',
  '“One” and “two”',
  '— Robin Example',
  '[1]',
  '1',
  '\u00a0',
  '\u200b',
  '&nbsp; &nbsp;',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#x0;',
  '潮\u200b汐',
  'מים',
  '<!-- wp:paragraph -->',
  '<![if !supportLists]>',
  ']]>',
  '-->',
];

const urls = [
  '/news',
  'https://coast.example/a?b=c&amp;d',
  '#x',
  '#y',
  '#note-1',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' java\tscript:alert(1)',
  '&#106;avascript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'flats.jpg',
  '//evil.example',
  'mailto:a@coast.example',
  '',
];

const attributes: readonly (readonly [name: string, values: readonly string[]])[] = [
  ['href', urls],
  ['src', urls],
  ['cite', urls],
  ['srcset', ['a.jpg 1x, javascript:alert(1) 2x', 'a.jpg 400w,b.jpg 800w', ',,']],
  ['id', ['x', 'y', 'main', 'note-1', 'a b', 'pr-x']],
  ['name', ['x', 'y', '_ftn1']],
  ['lang', ['fr', 'en', 'EN-GB', 'x-none', 'he', '']],
  ['dir', ['ltr', 'rtl', 'auto', 'up']],
  [
    'class',
    [
      'MsoNormal',
      'wp-caption',
      'wp-caption-text',
      'pr-quote',
      'pr-footnotes',
      'pr-article-list',
      'pr-identifier',
      'pr-article-table',
      'pr-video-card',
      'pr-notice',
      'pr-questions',
      'pr-transcript',
      'pr-contact-card',
      'pr-document-list',
      'pr-boilerplate',
      'pr-boilerplate-heading',
      'pr-call-to-action',
      'pr-article-html',
      'pr-figures',
      'pr-photo-credit',
      'pr-on-paper',
    ],
  ],
  [
    'style',
    [
      'color:red',
      'font-weight:bold',
      'font-weight:normal',
      'font-style:italic',
      'vertical-align:super',
      'mso-list:l0 level1 lfo1',
      'mso-list:l0 level2 lfo1',
      'mso-list:Ignore',
      'display:none',
      'background:url(javascript:alert(1))',
      'text-align:right',
    ],
  ],
  ['onclick', ['alert(1)']],
  ['ONERROR', ['alert(1)']],
  ['translate', ['no']],
  ['title', ['Water', '"><script>alert(1)</script>']],
  ['alt', ['Mud', '', '<b>']],
  ['width', ['1', '20', '400', '100%']],
  ['height', ['1', '20', '300']],
  ['colspan', ['2', '99999', '-1']],
  ['rowspan', ['2', '0']],
  ['scope', ['row', 'col']],
  ['start', ['3', '-1', 'x']],
  ['type', ['a', 'A', 'i', 'I', '1', 'checkbox']],
  ['reversed', ['']],
  ['datetime', ['2026-03-05', 'noon']],
  ['role', ['presentation', 'doc-endnotes']],
  ['data-marker', ['none', 'letter', 'upper-roman']],
  ['data-align', ['center', 'number']],
  ['align', ['right', 'center']],
  ['aria-label', ['Tides', '\u2060']],
  ['hidden', ['']],
  ['srcdoc', ['<script>alert(1)</script>']],
  ['formaction', ['javascript:alert(1)']],
];

/** Creates a function that makes HTML of the kind that editors, word processors and attackers write, the same for the same seed. */
export function randomHtml(seed: number): () => string {
  const below = randomNumbers(seed);
  const one = <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item;
  const attribute = () => {
    const [name, values] = one(attributes);
    const value = one(values);
    return below(8) === 0 ? ` ${name}=${value}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`;
  };
  const node = (depth: number): string => {
    if (depth > 5 || below(5) < 2) return one(texts);
    const tag = one(tags);
    const start = `<${tag}${Array.from({ length: below(3) }, attribute).join('')}>`;
    if (empties.has(tag)) return start;
    const inner = nodes(depth + 1);
    // Now and then the end tag is missing, or is another.
    return `${start}${inner}${below(20) === 0 ? '' : `</${below(40) === 0 ? one(tags) : tag}>`}`;
  };
  const nodes = (depth: number): string => Array.from({ length: 1 + below(3) }, () => node(depth)).join('');
  return () => nodes(0);
}
