/** Content files that are broken, each with its problems, one line each, as `file: path: found …, expected …`. */
export const brokenFiles: Record<string, { text: string; problems: string[] }> = {};

function broken(name: string, content: object | string, ...problems: string[]): void {
  brokenFiles[name] = { text: typeof content === 'string' ? content : JSON.stringify(content), problems };
}

const publisher = { name: 'Agency for Coastal Waters' };
const article = (more: object) => ({ publisher, article: { headline: 'Tides', ...more } });
const blockTypes =
  'paragraph, heading, list, description-list, quote, table, photo, notice, questions, transcript, html, divider, figures, video, contact, documents, call-to-action, pull-quote, boilerplate';

broken(
  'no-comma',
  '{\n  "publisher": {},\n  "article": { "headline": "A" "kicker": "B" }\n}',
  'line 3, column 32: found "\\"kicker\\"", expected "," or a closing bracket',
);
broken('no-end', '{ "article": {\n', 'line 2, column 1: found the end of the file, expected "}"');
broken('trailing-comma', '{ "article": { "body": ["A",] } }', 'line 1, column 29: found "]", expected a value');
broken('comment', '// A comment\n{}', 'line 1, column 1: found "// A comment", expected no comment');
broken('single-quotes', "{ 'article': {} }", `line 1, column 3: found "'article'", expected a name in quotation marks`);
broken(
  'line-break-in-text',
  '{ "article": { "headline": "A\nB" } }',
  'line 1, column 28: found "\\"A", expected a quotation mark at the end of the text, on the same line',
);
broken('two-values', '{} {}', 'line 1, column 4: found "{", expected the end of the file');
broken('unquoted', '{ "article": headline }', 'line 1, column 14: found "headline", expected a value');
broken('empty-file', '', 'line 1, column 1: found the end of the file, expected a value');
broken('list-at-the-top', [{ headline: 'A' }], 'page: found a list, expected an object');
broken('text-at-the-top', '"Tides"', 'page: found "Tides", expected an object');
broken(
  'no-page',
  { title: 'Tides' },
  'page: found neither, expected "article" of a news page, or "heading" or "list" of a page with a list',
);
broken('empty-article', { publisher, article: {} }, 'page: found nothing to show, expected "article"');
broken('article-as-text', { publisher, article: 'Tides' }, 'page.article: found "Tides", expected an object with the fields of its type');
broken(
  'unknown-block',
  article({ body: [{ type: 'paragraf', text: 'A' }] }),
  `page.article.body[0].type: found "paragraf", expected one of ${blockTypes}`,
);
broken('misspelt-field', article({ stand_first: 'A' }), 'page.article: found "stand_first", expected "standfirst"');
broken(
  'block-without-text',
  article({ body: ['A', { type: 'paragraph', content: 'B' }] }),
  'page.article.body[1]: found an object with "type" and "content", expected "text"',
);
broken('html-as-text', article({ body: '<p>Tides</p>' }), 'page.article.body: found HTML as text, expected { "html": "…" }');
broken(
  'several-problems',
  {
    ...article({ readingTime: 'long', contacts: [{ name: 'Press office', emails: 'press at coast.example' }] }),
    trail: [{ href: '/' }],
    photos: [{ src: 'javascript:alert(1)', alt: 'A' }],
  },
  'page.trail[0]: found an object with "href", expected "label"',
  'page.article.readingTime: found "long", expected a whole number, or for a size a number above 0',
  'page.article.contacts[0].emails: found "press at coast.example", expected an e-mail address alone',
  'page.photos[0].src: found "javascript:alert(1)", expected an http, https or relative URL, or data:image',
);
broken(
  'list-item-without-title',
  { publisher, heading: 'News', list: [{ href: '/a' }] },
  'page.list[0]: found an object with "href", expected a title or a teaser',
);
broken(
  'unknown-status',
  { ...article({}), meetings: [{ title: 'A', status: 'maybe' }] },
  'page.meetings[0].status: found "maybe", expected one of scheduled, postponed, cancelled, rescheduled',
);
broken(
  'lists-for-texts',
  article({ kind: ['Press release'], published: ['2026-03-05'] }),
  'page.article.kind: found a list, expected an object with the fields of its type',
  'page.article.published: found a list, expected an object with the fields of its type',
);
broken(
  'fields-of-another-type',
  { ...article({}), photos: [{ url: '/flats.jpg' }] },
  'page.photos[0]: found an object with "url", expected one of the fields of its type',
);
