import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readArticle, readNewsPage } from '../../src/content/exports.js';
import { NewsPage, type NewsPageContent, newsPageJsonLd } from '../../src/index.js';
import { watchWarnings } from '../support/warnings.js';

watchWarnings();

/** The text of the only paragraph, as read, and the problems. */
function readText(text: unknown, more: object = {}) {
  const { content, problems } = readArticle({ headline: 'Tides', body: [{ type: 'paragraph', text }], ...more });
  const [block] = content?.body ?? [];
  return {
    text: block && 'text' in block ? block.text : undefined,
    content,
    problems: problems.map(({ path, message }) => `${path} ${message}`),
  };
}

const link = (text: unknown, href = '/report') => ({ type: 'link', text, href });

describe('running text', () => {
  test.each<[unknown, unknown]>([
    ['  plain  ', 'plain'],
    [['one ', 'two'], 'one two'],
    [{ type: 'strong', text: 'all' }, [{ type: 'strong', text: 'all' }]],
    [
      ['  see ', link('this'), ' . '],
      ['see ', { type: 'link', text: 'this', href: '/report' }, ' .'],
    ],
    [
      [{ type: 'b', text: 'a' }, { type: 'BR' }, 'b', { type: 'br' }],
      [{ type: 'strong', text: 'a' }, { type: 'break' }, 'b'],
    ],
    [[2017, ' of ', true], '2017 of true'],
    [['a', { type: 'strong', text: ' ' }, 'b'], 'a b'],
    [['a', { type: 'span', text: ' b' }], 'a b'],
    [
      ['a ', { text: 'b', lang: 'fr' }],
      ['a ', { type: 'span', text: 'b', lang: 'fr' }],
    ],
  ])('%j is read as %j', (given, expected) => {
    expect(readText(given)).toMatchObject({ text: expected, problems: [] });
  });

  test('links references to acts and cases, and keeps identifiers from translation', () => {
    const given = [
      'see ',
      { type: 'reference', text: 'EU:C:2020:559' },
      ', ',
      { type: 'reference', text: 'the act', identifier: '32016R0679' },
    ];
    const read = readText(given, { lang: 'fr' });
    expect(read).toMatchObject({
      text: [
        'see ',
        {
          type: 'link',
          text: [{ type: 'identifier', text: 'EU:C:2020:559' }],
          href: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=ecli:ECLI:EU:C:2020:559',
          identifier: 'ECLI:EU:C:2020:559',
        },
        ', ',
        {
          type: 'link',
          text: 'the act',
          href: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679',
          identifier: '32016R0679',
        },
      ],
      problems: [],
    });
    expect(readText(structuredClone(read.text)).text).toEqual(read.text);
  });

  test('keeps what only resembles an identifier as text, and says so', () => {
    expect(
      readText([
        'see ',
        { type: 'reference', text: 'COM(2020) 652' },
        ' and ',
        { type: 'reference', text: 'l’acte', identifier: '2016R679', lang: 'fr' },
      ]),
    ).toMatchObject({
      text: ['see COM(2020) 652 and ', { type: 'span', text: 'l’acte', lang: 'fr' }],
      problems: [expect.stringContaining('is the reference "COM(2020) 652"'), expect.stringContaining('is the reference "2016R679"')],
    });
  });

  test('contains no reference inside a link', () => {
    expect(readText([link(['see ', { type: 'reference', text: '32016R0679' }])])).toMatchObject({
      text: [{ type: 'link', text: ['see ', { type: 'identifier', text: '32016R0679' }], href: '/report' }],
      problems: [expect.stringContaining('inside a link')],
    });
  });

  test('is left out if it consists of white space and line breaks', () => {
    expect(readText([{ type: 'strong', text: ' ' }, { type: 'break' }])).toMatchObject({ content: { headline: 'Tides' }, text: undefined });
  });

  test('is the same when it is read again', () => {
    const once = readText(['see ', link(['the ', { type: 'emphasis', text: 'new' }, ' one'])]).text;
    expect(readText(structuredClone(once)).text).toEqual(once);
  });

  test('keeps the words of what it cannot keep, and says so', () => {
    expect(readText(['a ', link('unsafe', 'javascript:alert(1)'), { type: 'blink', text: ' b' }])).toMatchObject({
      text: 'a unsafe b',
      problems: [expect.stringContaining('body[0].text[1].href is the URL'), expect.stringContaining('body[0].text[2].type is "blink"')],
    });
  });

  // HTML, the a element: "there must be no interactive content descendant".
  test('has no link inside a link', () => {
    const { text, problems } = readText(link(['a ', { type: 'strong', text: [link('b'), { type: 'footnote', note: 'x' }] }]));
    expect(text).toEqual([
      { type: 'link', text: ['a ', { type: 'strong', text: 'b' }], href: '/report' },
      { type: 'footnote', note: 'x' },
    ]);
    expect(problems).toEqual([expect.stringContaining('inside a link')]);
  });

  test('ends where elements contain themselves', () => {
    const strong: { type: string; text: unknown } = { type: 'strong', text: undefined };
    strong.text = ['again ', strong];
    const { text, problems } = readText(strong);
    expect(JSON.stringify(text)?.match(/again/g)).toHaveLength(12);
    expect(problems).toEqual([expect.stringContaining('nested too deeply')]);
  });

  // HTML, "valid time string" and its siblings, with the examples of the specification.
  test.each([
    ['2011-11', true],
    ['2011-11-18', true],
    ['11-18', true],
    ['14:54:39.929', true],
    ['2011-11-18T14:54', true],
    ['2011-11-18 14:54:39-08:00', true],
    ['2011-11-18T14:54Z', true],
    ['2011-W47', true],
    ['0001', true],
    ['PT4H18M3S', true],
    ['P1D', true],
    ['PT', false],
    ['P', false],
    ['18 November', false],
    ['2011-11-18T', false],
  ])('the machine-readable time %j is valid: %s', (dateTime, isValid) => {
    const { text, problems } = readText([{ type: 'time', text: 'then', dateTime }]);
    expect(text).toEqual([isValid ? { type: 'time', text: 'then', dateTime } : { type: 'time', text: 'then' }]);
    expect(problems).toHaveLength(isValid ? 0 : 1);
  });
});

describe('a glossary', () => {
  const abbreviations = [
    { abbreviation: 'EU', expansion: 'European Union' },
    {
      abbreviation: 'NGO',
      expansion: 'non-governmental organisation',
      plural: { abbreviation: 'NGOs', expansion: 'non-governmental organisations' },
    },
    { abbreviation: '十五運會', expansion: '第十五屆全國運動會' },
    { abbreviation: 'UE', expansion: 'Union européenne', lang: 'fr' },
  ];
  const html = (body: unknown[]) => {
    const { content } = readArticle({ headline: 'The EU', lang: 'en', abbreviations, body });
    const page = renderToStaticMarkup(<NewsPage page={{ publisher: { name: 'Agency' }, article: content ?? {} }} />);
    return /pr-article-body">(.*?)<\/div>/.exec(page)?.[1]?.replace(/<\/?(abbr|span)[^>]*>/g, '');
  };

  test.each([
    [['The EU. The EU again.'], '<p>The EU (European Union). The EU again.</p>'],
    [['In EUR, EU-wide, EU.', 'EU’s'], '<p>In EUR, EU-wide, EU (European Union).</p><p>EU’s</p>'],
    [['Many NGOs and an NGO'], '<p>Many NGOs (non-governmental organisations) and an NGO</p>'],
    [['The European Union (EU) and the EU'], '<p>The European Union (EU) and the EU</p>'],
    [['The EU (European Union) and the EU'], '<p>The EU (European Union) and the EU</p>'],
    [['The union (EU) acts'], '<p>The union (EU: European Union) acts</p>'],
    [['出席十五運會的'], '<p>出席十五運會 (第十五屆全國運動會)的</p>'],
    [['UE', { type: 'paragraph', text: 'UE', lang: 'fr' }], '<p>UE</p><p lang="fr">UE (Union européenne)</p>'],
    [[{ type: 'quote', text: ['We love the EU'] }], null],
    [[[link('the EU'), ' and the EU']], '<p><a href="/report">the EU (European Union)</a> and the EU</p>'],
    [[[{ type: 'abbreviation', text: 'EU', expansion: 'the Union' }, ' and EU']], '<p>EU (the Union) and EU</p>'],
  ])('expands whole words at their first use: %j', (body, expected) => {
    if (expected === null) expect(html(body)).not.toContain('European Union');
    else expect(html(body)).toBe(expected);
  });

  test.each(['quote', 'pull-quote'])('leaves the words of a %s as they were said, and the first use to the text', (type) => {
    const { content } = readArticle({ headline: 'A', abbreviations, body: [{ type, text: ['We love the EU'] }, 'The EU agrees.'] });
    const page = renderToStaticMarkup(<NewsPage page={{ publisher: { name: 'Agency' }, article: content ?? {} }} />);
    expect(page.match(/We love the EU[^<]*/)?.[0]).toContain('We love the EU');
    expect(page).toMatch(/<p>The <span[^>]*><abbr[^>]*>EU<\/abbr> \(European Union\)<\/span> agrees/);
  });

  const page: NewsPageContent = {
    publisher: { name: 'Agency' },
    article: {
      headline: 'A',
      lang: 'en',
      abbreviations,
      body: ['The EU and an NGO.', { type: 'photo', src: '/0.jpg', alt: '', caption: 'EU flags' }],
    },
    photos: [
      { src: '/1.jpg', alt: '', caption: 'EU flags, NGOs' },
      { src: '/2.jpg', alt: '', caption: 'UE', lang: 'fr' },
    ],
    meetings: [
      { objective: 'The EU in Europe. The EU.', participants: { text: 'Many NGOs' }, facts: [{ term: 'EU', details: ['For the EU'] }] },
      { objective: 'EU law', agenda: [{ title: 'EU', description: 'The EU' }], place: { text: 'EU House' } },
    ],
  };

  test('goes on in captions, and begins anew in each fact box', () => {
    const { content, problems } = readNewsPage(page);
    const html = document.createElement('div');
    html.innerHTML = renderToStaticMarkup(<NewsPage page={content ?? page} />);
    const texts = (selector: string) => [...html.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(texts('figcaption')).toEqual(['EU flags', 'EU flags, NGOs', 'UE (Union européenne)']);
    expect(texts('[data-row="objective"] dd')).toEqual(['The EU (European Union) in Europe. The EU.', 'EU (European Union) law']);
    expect(texts('[data-row="participants"] dd')).toEqual(['Many NGOs (non-governmental organisations)']);
    expect(texts('[data-row="fact-0"]')).toEqual(['EUFor the EU']);
    expect(texts('.pr-meeting-fact-box-agenda p')).toEqual(['EU', 'The EU']);
    expect(problems).toEqual([]);
    expect(JSON.stringify(newsPageJsonLd(content ?? page))).not.toContain('European Union');
  });

  test('of one page is not that of the next', () => {
    readNewsPage(page);
    const { content } = readNewsPage({ publisher: page.publisher, article: { headline: 'B' }, meetings: [{ objective: 'The EU' }] });
    expect(content?.meetings?.[0]?.objective).toBe('The EU');
  });

  test('expands nothing more when a page that it has read is read again', () => {
    const once = readNewsPage(page).content;
    expect(readNewsPage(structuredClone(once)).content).toEqual(once);
    expect(readNewsPage({ ...page, article: once?.article }).content?.photos).toEqual(once?.photos);
  });

  test('expands nothing more when what it has read is read again', () => {
    const once = readArticle({ headline: 'A', abbreviations, body: ['The EU and the EU', 'EU'] }).content;
    expect(readArticle(structuredClone(once)).content).toEqual(once);
  });
});

describe('footnotes', () => {
  const article = {
    headline: 'A',
    body: [
      {
        type: 'paragraph',
        text: ['One', { type: 'footnote', note: 'a' }, ' two', { type: 'footnote', note: 'b' }, ' none', { type: 'footnote', note: 'c' }],
      },
      { type: 'list', items: [['Again', { type: 'footnote', note: 'a' }]] },
    ],
    footnotes: [
      { id: 'a', text: ['First, see ', link('there'), '.'] },
      { id: 'b', text: 'Second.', lang: 'fr' },
      { id: 'd', text: 'Unused.' },
    ],
  };
  const render = (given: unknown) =>
    renderToStaticMarkup(<NewsPage page={{ publisher: { name: 'Agency' }, article: readArticle(given).content ?? {} }} />);

  test('are linked with every mark, in both directions; a mark without a note is text, a note without a mark is kept', () => {
    const page = document.createElement('div');
    page.innerHTML = render(article);
    const marks = [...page.querySelectorAll<HTMLAnchorElement>('.pr-footnote-reference a')];
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(['Footnote 1', 'Footnote 2', 'Footnote 1']);
    expect([...page.querySelectorAll('.pr-footnote-reference')].map(({ textContent }) => textContent)).toEqual(['1', '2', 'c', '1']);
    const notes = [...page.querySelectorAll('.pr-footnotes li')];
    expect(notes.map((note) => note.querySelectorAll('a[href*="-ref"]').length)).toEqual([2, 1, 0]);
    const back = [...page.querySelectorAll('.pr-footnotes a[href*="-ref"]')].map((a) => page.querySelector(a.getAttribute('href') ?? ''));
    expect(back).toEqual([marks[0], marks[2], marks[1]]);
    for (const mark of marks) expect(page.querySelector(mark.getAttribute('href') ?? '')).not.toBeNull();
  });

  test('are numbered alike when what has been read is read again', () => {
    const once = readArticle(article).content;
    expect(render(structuredClone(once))).toBe(render(once));
  });
});

test('URLs of links are listed on paper if asked, once each, absolute and numbered as in the text', () => {
  const article = {
    headline: 'A',
    printLinks: true,
    body: [['See ', link('one'), ', ', link('two', 'mailto:press@agency.example'), ' and ', link('one again'), link('here', '#notes')]],
  };
  const page = document.createElement('div');
  const { content } = readArticle(article);
  page.innerHTML = renderToStaticMarkup(
    <NewsPage page={{ publisher: { name: 'Agency' }, url: 'https://agency.example/news/1', article: content ?? {} }} />,
  );
  expect([...page.querySelectorAll('sup')].map(({ textContent }) => textContent)).toEqual(['[1]', '[2]', '[1]']);
  expect([...page.querySelectorAll('.pr-on-paper li')].map(({ textContent }) => textContent)).toEqual([
    'https://agency.example/report',
    'press@agency.example',
  ]);
  const without = renderToStaticMarkup(
    <NewsPage page={{ publisher: { name: 'Agency' }, article: readArticle({ ...article, printLinks: false }).content ?? {} }} />,
  );
  expect(without).not.toContain('pr-on-paper');
});

test('metadata contain running text as plain text', () => {
  const { content } = readArticle({
    headline: 'A',
    standfirst: [
      'The ',
      { type: 'abbreviation', text: 'EU', expansion: 'European Union' },
      ' acts',
      { type: 'break' },
      link('now'),
      { type: 'footnote', note: '1' },
    ],
    footnotes: ['A note'],
  });
  expect(newsPageJsonLd({ publisher: { name: 'Agency' }, article: content ?? {} })['@graph'][0]).toMatchObject({
    description: 'The EU acts now',
  });
});
