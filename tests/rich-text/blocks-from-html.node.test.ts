import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/content/exports.js';
import { blocksFromHtml, type RichTextOptions } from '../../src/rich-text/exports.js';
import { renderedArticle } from '../support/rendered-article.js';

const blocks = (html: string, options?: RichTextOptions) => blocksFromHtml(html, options).blocks;
const messages = (html: string, options?: RichTextOptions) =>
  blocksFromHtml(html, options).problems.map(({ path, message }) => `${path} ${message}`);
const outline = (html: string, options?: RichTextOptions) =>
  blocks(html, options).flatMap((block) => (block.type === 'heading' ? [`${block.level} ${block.text}`] : []));

describe('headings', () => {
  test('begin at the level of the options and skip none', () => {
    const html = '<h3>a</h3><h6>b</h6><h4>c</h4><h6>d</h6><h3>e</h3>';
    expect(outline(html)).toEqual(['2 a', '3 b', '3 c', '4 d', '2 e']);
    expect(outline(html, { topLevel: 3 })).toEqual(['3 a', '4 b', '4 c', '5 d', '3 e']);
  });

  test('that are too deep are reported', () => {
    expect(messages('<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>')).toEqual([
      'html:1:51 is <h6>, too deep for an article, so it is a heading of level 6.',
    ]);
  });

  test('of bold paragraphs are reported, and made on request', () => {
    const html = '<h2>a</h2><p><b>How to apply</b></p><p><b>This is important.</b></p><h2>c</h2>';
    expect(messages(html)).toEqual([expect.stringContaining('html:1:11 looks like a heading, "How to apply"')]);
    expect(outline(html)).toEqual(['2 a', '2 c']);
    expect(outline(html, { promoteBold: true })).toEqual(['2 a', '3 How to apply', '2 c']);
  });

  test('keep their ids, to which links lead; a link to nowhere is text', () => {
    const html =
      '<p><a href="#x">1</a> <a href="#y">2</a> <a href="#z">3</a></p><h2 id="x">a</h2><h2><a name="y"></a>b</h2><h2 id="pr-x">c</h2>';
    expect(blocks(html)).toEqual([
      { type: 'paragraph', text: [{ type: 'link', text: '1', href: '#x' }, ' ', { type: 'link', text: '2', href: '#y' }, ' 3'] },
      { type: 'heading', level: 2, id: 'x', text: 'a' },
      { type: 'heading', level: 2, id: 'y', text: 'b' },
      { type: 'heading', level: 2, text: 'c' },
    ]);
    expect(messages(html)).toEqual(['html:1:42 leads to "#z", which is no heading of this text, so its text is kept.']);
  });
});

describe('paragraphs', () => {
  test('end at two line breaks, and at blocks in inline elements, whose formatting they keep', () => {
    expect(blocks('a<br>b<br> &nbsp; <br>c<i>d<p>e</p></i>')).toEqual([
      { type: 'paragraph', text: ['a', { type: 'break' }, 'b'] },
      { type: 'paragraph', text: 'c' },
      { type: 'paragraph', text: [{ type: 'emphasis', text: 'd' }] },
      { type: 'paragraph', text: [{ type: 'emphasis', text: 'e' }] },
    ]);
  });

  test('contain what HTML says in a line', () => {
    const html =
      '<p>H<sub>2</sub>O <q>said</q> <time datetime="2026-03-05">Thursday</time> <span lang="fr" dir="ltr">mer</span> <bdi>ים</bdi> ' +
      '<span translate="no">C-311/18</span> <abbr title="European Union">EU</abbr> <a href="/a" hreflang="de">b</a></p>';
    expect(blocks(html)).toEqual([
      {
        type: 'paragraph',
        text: [
          'H',
          { type: 'subscript', text: '2' },
          'O ',
          { type: 'quotation', text: 'said' },
          ' ',
          { type: 'time', text: 'Thursday', dateTime: '2026-03-05' },
          ' ',
          { type: 'span', text: 'mer', lang: 'fr' },
          ' ',
          { type: 'span', text: 'ים', dir: 'auto' },
          ' ',
          { type: 'identifier', text: 'C-311/18' },
          ' ',
          { type: 'abbreviation', text: 'EU', expansion: 'European Union' },
          ' ',
          { type: 'link', text: 'b', href: '/a', hrefLang: 'de' },
        ],
      },
    ]);
    expect(blocks('<p><abbr title="European Union">EU</abbr></p>', { abbreviations: false })).toEqual([{ type: 'paragraph', text: 'EU' }]);
  });

  test('contain no text of scripts, styles, templates and hidden elements', () => {
    const html = '<p>a<style>b{}</style><script>c()</script><template>d</template><span style="display: none">e</span><i hidden>f</i>g</p>';
    expect(blocks(html)).toEqual([{ type: 'paragraph', text: 'ag' }]);
  });

  test('lose formatting that means nothing, and report what does', () => {
    expect(blocks('<p><u>a</u> <font color="red">b</font> <s>c</s> <my-tag>d</my-tag></p>')).toEqual([
      { type: 'paragraph', text: 'a b c d' },
    ]);
    expect(messages('<p><u>a</u>\n <s>c</s> <my-tag>d</my-tag></p>')).toEqual([
      'html:2:2 is <s>, whose meaning is lost; its text is kept.',
      'html:2:11 is <my-tag>, which articles do not have, so its text is kept.',
    ]);
  });

  test('state a language only where it differs from that of the article', () => {
    const html = '<html lang="en"><div lang="fr"><p>a</p><p lang="en-GB">b</p></div><p lang="x-none">c</p>';
    expect(blocks(html)).toEqual([
      { type: 'paragraph', text: 'a', lang: 'fr' },
      { type: 'paragraph', text: 'b', lang: 'en-GB' },
      { type: 'paragraph', text: 'c' },
    ]);
    expect(blocks(html, { language: 'fr' }).map((block) => (block as { lang?: string }).lang)).toEqual([undefined, 'en-GB', 'en']);
  });
});

test('addresses are resolved against the base; others than http, https, mailto, tel and relative ones are reported', () => {
  const html = '<p><a href="../a">a</a> <a href="mailto:b@coast.example">b</a> <a href="ftp://coast.example">c</a></p>';
  expect(blocks(html, { base: 'https://coast.example/news/today/' })).toEqual([
    {
      type: 'paragraph',
      text: [
        { type: 'link', text: 'a', href: 'https://coast.example/news/a' },
        ' ',
        { type: 'link', text: 'b', href: 'mailto:b@coast.example' },
        ' c',
      ],
    },
  ]);
  expect(messages(html)).toEqual(['html:1:64 refers to "ftp://coast.example", whose scheme is not allowed, so it is left out.']);
});

describe('quotations', () => {
  test.each([
    ['a footer', '<blockquote cite="/x"><p>a</p><footer>— Robin</footer></blockquote>', { attribution: 'Robin', cite: '/x' }],
    ['a cite', '<blockquote>a <cite><a href="/y">Robin</a></cite></blockquote>', { attribution: 'Robin', cite: '/y' }],
    ['a caption', '<figure><blockquote>a</blockquote><figcaption>Robin</figcaption></figure>', { attribution: 'Robin' }],
    ['words before it', '<figure><figcaption>The Chair:</figcaption><blockquote>a</blockquote></figure>', { leadIn: 'The Chair:' }],
    ['marks, which the page adds', '<blockquote><p>“a”</p></blockquote>', {}],
    ['marks of several kinds', '<blockquote><p>«“a”»</p></blockquote>', {}],
  ])('take their source from %s', (_, html, source) => {
    expect(blocks(html)).toEqual([{ type: 'quote', text: ['a'], ...source }]);
  });

  test('keep marks that do not enclose the whole, and take the last line with a dash as the source', () => {
    expect(blocks('<blockquote><p>“a” and “b”</p><p>— Robin</p></blockquote>')).toEqual([
      { type: 'quote', text: ['“a” and “b”'], attribution: 'Robin', marks: 'none' },
    ]);
  });
});

describe('tables', () => {
  test('join several rows of headings, and end with the row of sums', () => {
    const html =
      '<table><caption>Area</caption><tfoot><tr><td>Sum<td>3<td>4</tfoot><thead><tr><th rowspan=2>Region<th colspan=2>2025<tr><th>May<th>June</thead>' +
      '<tr><td>North<td>1<td>2</table>';
    expect(blocks(html)).toEqual([
      {
        type: 'table',
        caption: 'Area',
        columns: ['Region', '2025: May', '2025: June'],
        headers: 'column',
        rows: [
          ['North', '1', '2'],
          ['Sum', '3', '4'],
        ],
      },
    ]);
    expect(messages(html)).toEqual([expect.stringContaining('has several rows of headings')]);
  });

  test('keep headings, spans and alignment of cells; that of a heading if its column has it, too', () => {
    const html =
      '<table><tr><td></td><th align="right">km²</th><th align="center">Kind</th></tr>' +
      '<tr><th rowspan="0">Coast</th><td style="text-align: right">40</td><td>sand</td></tr><tr><th>41</th><td>mud</td></tr></table>';
    expect(blocks(html)).toEqual([
      {
        type: 'table',
        columns: ['', { text: 'km²', align: 'end' }, 'Kind'],
        headers: 'column',
        rows: [
          [{ text: 'Coast', rowSpan: 2, header: true }, { text: '40', align: 'end' }, 'sand'],
          [{ text: '41', align: 'end', header: true }, 'mud'],
        ],
      },
    ]);
  });

  test('for layout are no tables', () => {
    expect(blocks('<table role="presentation"><tr><td>a</td><td><h2>b</h2></td></tr></table><table><tr><td>c</td></tr></table>')).toEqual([
      { type: 'paragraph', text: 'a' },
      { type: 'heading', level: 2, text: 'b' },
      { type: 'paragraph', text: 'c' },
    ]);
  });
});

describe('lists', () => {
  test('belong to the item before, and keep their markers', () => {
    expect(blocks('<ol type="a"><li>a</li><ul style="list-style: none"><li>b</li></ul></ol>')).toEqual([
      { type: 'list', marker: 'letter', items: [{ text: 'a', items: [{ text: 'b' }], marker: 'none' }] },
    ]);
  });

  test('keep letters and Roman numerals in both sizes, and where they begin and in which direction they count', () => {
    const markers = (html: string) => blocks(html).map((block) => ({ ...block, items: undefined }));
    const lists = ['type="A"', 'type="i"', 'style="list-style-type: upper-roman"', 'start="0"', 'type="I" start="4"', 'reversed start="1"'];
    expect(markers(lists.map((attributes) => `<ol ${attributes}><li>a</li></ol>`).join(''))).toEqual([
      { type: 'list', marker: 'upper-letter' },
      { type: 'list', marker: 'roman' },
      { type: 'list', marker: 'upper-roman' },
      { type: 'list', marker: 'number', start: 0 },
      { type: 'list', marker: 'upper-roman', start: 4 },
      { type: 'list', marker: 'number', start: 1, reversed: true },
    ]);
    const word = (marker: string) => `<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">${marker}</span>a</p>`;
    expect(['iv.', 'IV.', 'c)', 'C)', '7.'].flatMap((marker) => markers(word(marker)))).toEqual([
      { type: 'list', marker: 'roman', start: 4 },
      { type: 'list', marker: 'upper-roman', start: 4 },
      { type: 'list', marker: 'letter', start: 3 },
      { type: 'list', marker: 'upper-letter', start: 3 },
      { type: 'list', marker: 'number', start: 7 },
    ]);
  });

  test('keep their markers where only text can be', () => {
    const list =
      '<ol type="I" start="9"><li>a</li><li>b</li></ol><ol reversed><li>c</li><li lang="fr">d</li></ol><ol type="A" start="27"><li>e</li></ol>';
    expect(blocks(`<table><caption>t</caption><tr><td>${list}</td></tr></table>`)).toEqual([
      {
        type: 'table',
        caption: 't',
        headers: 'none',
        rows: [
          [
            [
              ...['IX. a', 'X. b', '2. c'].flatMap((text) => [text, { type: 'break' }]),
              '1. ',
              { type: 'span', text: 'd', lang: 'fr' },
              { type: 'break' },
              'AA) e',
            ],
          ],
        ],
      },
    ]);
  });

  test('state the languages of items, also of those in a list of another language', () => {
    const html = '<ul><li lang="fr"><p>a</p><p>b</p><ul lang="de"><li>c</li></ul></li><li><b lang="fr">d</b><ul><li>e</li></ul></li></ul>';
    expect(blocks(html, { language: 'en' })).toEqual([
      {
        type: 'list',
        marker: 'bullet',
        items: [
          { text: 'a', paragraphs: ['b'], lang: 'fr', items: [{ text: 'c', lang: 'de' }], marker: 'bullet' },
          { text: [{ type: 'strong', text: 'd', lang: 'fr' }], items: [{ text: 'e' }], marker: 'bullet' },
        ],
      },
    ]);
  });

  test('show no markers that authors have typed into items', () => {
    expect(blocks('<ul><li>• a<ul><li>b</li></ul></li></ul>')).toEqual([
      { type: 'list', marker: 'bullet', items: [{ text: 'a', items: [{ text: 'b' }], marker: 'bullet' }] },
    ]);
    expect(blocks('<ul><li>• a</li><li><p>·&nbsp; b</p></li></ul>')).toEqual([
      { type: 'list', marker: 'bullet', items: [{ text: 'a' }, { text: 'b' }] },
    ]);
  });

  test('are made of typed items, if there can be no doubt', () => {
    expect(blocks('<p>• a</p><p>1. b</p><p>2. c</p><p>- d</p><p>e</p>')).toEqual([
      { type: 'list', marker: 'bullet', items: [{ text: 'a' }] },
      { type: 'list', marker: 'number', items: [{ text: 'b' }, { text: 'c' }] },
      { type: 'paragraph', text: '- d' },
      { type: 'paragraph', text: 'e' },
    ]);
    expect(blocks('<p>1. a</p><p>3. b</p><p>2026 was dry</p>').map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
});

test('descriptions are lists of terms; a term or details alone are paragraphs', () => {
  const html = '<dl><dd>a</dd><div lang="fr"><dt>b</dt><dt>c</dt><dd>d</dd><dd>e</dd></div><dt>f</dt></dl>';
  expect(blocks(html, { language: 'en' })).toEqual([
    { type: 'paragraph', text: 'a' },
    {
      type: 'description-list',
      items: [{ term: ['b', { type: 'break' }, 'c'], details: ['d', 'e'], lang: 'fr' }],
    },
    { type: 'paragraph', text: [{ type: 'strong', text: 'f' }] },
  ]);
});

test('what plays elsewhere is a link to it, with a title in its language or the name of the site', () => {
  const html =
    '<iframe lang="fr" title="La marée" src="https://www.youtube.com/embed/a-b"></iframe><video lang="fr" title="\u2060"><source src="https://www.coast.example/tide.mp4"></video>';
  expect(blocks(html, { language: 'en' })).toEqual([
    { type: 'video', title: 'La marée', href: 'https://www.youtube.com/watch?v=a-b', lang: 'fr' },
    { type: 'video', title: 'coast.example', href: 'https://www.coast.example/tide.mp4' },
  ]);
});

test('pictures leave the text that contains them, with their caption; signs stay in it, and what counts readers goes', () => {
  const html =
    '<p>a <img src="/b.jpg" alt="b" width="640" height="480"> c <img class="emoji" src="/d.png" alt="⛵"><img src="/e.gif" width="1" height="1"></p>' +
    '<figure><picture><source srcset="/f.avif"><img data-src="/f.jpg" src="data:image/gif;base64,R0" alt=""></picture><figcaption>f</figcaption></figure>';
  expect(blocks(html)).toEqual([
    { type: 'photo', src: '/b.jpg', alt: 'b', width: 640, height: 480 },
    { type: 'paragraph', text: 'a c ⛵' },
    { type: 'photo', src: '/f.jpg', alt: '', caption: 'f' },
  ]);
});

describe('footnotes', () => {
  test('that several marks refer to, or none, are read with them', () => {
    const html =
      '<p>a<sup><a href="#n1" id="r1">1</a></sup> b<sup><a href="#n1" id="r2">1</a></sup> <a href="#n2">the second note</a></p><h2>Notes</h2>' +
      '<ol><li id="n1">one <a href="#r1">↩</a> <a href="#r2">↩</a></li><li id="n2">two</li></ol>';
    const { blocks, footnotes } = blocksFromHtml(html);
    const mark = { type: 'footnote', note: '1' };
    expect(blocks).toEqual([{ type: 'paragraph', text: ['a', mark, ' b', mark, ' the second note'] }]);
    expect(footnotes).toEqual([
      { id: '1', text: 'one' },
      { id: '2', text: 'two' },
    ]);
  });

  test('are no links to headings that lead back to a table of contents', () => {
    const { blocks, footnotes } = blocksFromHtml(
      '<ul><li><a id="t1" href="#h1">1</a></li></ul><h2 id="h1"><a href="#t1">First</a></h2><p>a</p>',
    );
    expect(footnotes).toEqual([]);
    expect(blocks.map(({ type }) => type)).toEqual(['list', 'heading', 'paragraph']);
  });

  test('without a note are reported', () => {
    expect(messages('<p>a<sup><a href="#_ftn1">1</a></sup></p>')).toEqual([
      'html:1:10 refers to the note "#_ftn1", which is missing, so the mark is kept as text.',
    ]);
  });
});

test('the result is plain content, which an article reads with its glossary', () => {
  const { blocks } = blocksFromHtml('<p>The <b>EU</b> acts</p>');
  const { content } = readArticle({ headline: 'A', body: blocks, abbreviations: [{ abbreviation: 'EU', expansion: 'European Union' }] });
  expect(renderedArticle({ blocks: content?.body ?? [], footnotes: [] })).toContain('(European Union)');
  expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks);
});

test.each([undefined, null, 1, {}, '', '<!-- -->', '<frameset>', '\u0000', '\ud800'])('%j gives no text and throws nothing', (html) => {
  expect(blocksFromHtml(html as string, null as never).blocks.filter((block) => block.type !== 'paragraph')).toEqual([]);
});

test('what is nested too deeply is reduced to its paragraphs', () => {
  const { blocks, problems } = blocksFromHtml(`${'<div><b>'.repeat(5000)}a<script>b</script><p>c`);
  expect(blocks).toEqual([
    { type: 'paragraph', text: 'a' },
    { type: 'paragraph', text: 'c' },
  ]);
  expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
    expect.stringContaining('html is nested too deeply'),
    'html is <script>, which articles do not have, so it is left out.',
  ]);
});
