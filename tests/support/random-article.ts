import { htmlElements } from '../../src/content/html-elements.js';

/** Texts that have broken pages before: markup, controls, halves of characters, both directions, great length. */
const texts = [
  'Plain words',
  ' spaced ',
  ' ',
  '',
  '\u200b\u2060',
  'x'.repeat(10_000),
  'ab '.repeat(3000),
  '\u202eright to left\u202c \u2066isolated',
  'العربية והעברית',
  '漢字かな',
  '\ud83d\ude00 and \ud83d',
  'NUL \0, bell \u0007',
  'a\r\nb\rc\td',
  '\n\nfirst lines',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>\'',
  '<!-- comment --> ]]> &amp; &#0;',
  'constructor',
  '__proto__',
  'main',
  'pr-after-ribbon',
  'note-1',
  'Same',
];
const urls = [
  '/a',
  '#here',
  'https://example.org/?a=1&b=2',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  '',
  'hasOwnProperty',
];
const ids = ['here', 'there', 'main', 'pr-x', 'note-1', 'two words', 'same', '漢字'];
/** Those that a parser treats in ways of their own come up more often. */
const delicate = ['a', 'p', 'table', 'tr', 'td', 'li', 'dd', 'pre', 'ruby', 'rt', 'summary', 'caption'];
const others = ['h2', 'script', 'font', 'center', 'IFRAME', 'button', 'form', 'svg', 'constructor'];
const tags = [...Object.keys(htmlElements), ...Array.from({ length: 4 }, () => delicate).flat(), ...others];

/** The body of an article with every type of block, at random: valid, misplaced, hostile and absent values. */
export function randomBody(next: (below: number) => number): unknown[] {
  const pick = <Value>(values: readonly Value[]): Value => values[next(values.length)] as Value;
  const some = (most: number, make: () => unknown) => Array.from({ length: next(most + 1) }, make);
  const maybe = (make: () => unknown) => (next(4) === 0 ? make() : undefined);
  const language = () => (next(6) === 0 ? { lang: pick(['fr', 'ar', 'x y']), dir: pick(['rtl', 'ltr', 'up']) } : {});
  const text = () => pick(texts);

  const inline = (depth: number): unknown => {
    if (depth <= 0 || next(3) === 0) return text();
    const type = pick([
      'link',
      'strong',
      'emphasis',
      'superscript',
      'span',
      'quotation',
      'abbreviation',
      'time',
      'identifier',
      'reference',
      'footnote',
      'break',
      'b',
    ]);
    const inner = /abbreviation|time|identifier|reference/.test(type) ? text() : some(3, () => inline(depth - 1));
    return {
      type,
      text: inner,
      href: pick(urls),
      note: pick(['1', '2', 'x']),
      expansion: text(),
      dateTime: text(),
      identifier: pick(['32016R0679', 'COM(2020) 652 final', text()]),
      ...language(),
    };
  };
  const prose = (): unknown => (next(2) === 0 ? text() : some(4, () => inline(6)));
  const html = (depth: number): unknown => {
    if (depth <= 0 || next(4) === 0) return text();
    return {
      tag: pick(tags),
      attributes: {
        ...(next(3) === 0 && { id: pick(ids), style: 'color: red', onclick: 'alert(1)', CLASS: 'x', 'on\nload': 'x' }),
        ...(next(2) === 0 && { HREF: pick(urls), src: pick(urls), srcset: pick(urls), alt: pick(['', 'Alt']), cite: pick(urls) }),
        ...(next(2) === 0 && {
          colspan: next(5),
          rowspan: `${next(5)}`,
          start: next(9) - 3,
          reversed: '',
          open: pick(['', false]),
          value: next(9),
        }),
        ...(next(4) === 0 && { dir: 'rtl', datetime: '2026-01-01', title: text(), scope: 'row', type: 'i' }),
      },
      children: next(9) === 0 ? text() : some(4, () => html(depth - 1)),
    };
  };
  const cell = (): unknown =>
    next(3) > 0
      ? prose()
      : {
          text: maybe(prose) ?? 'Cell',
          colSpan: next(5),
          rowSpan: next(5),
          align: pick(['end', 'number', 'up']),
          header: pick([true, false]),
          ...language(),
        };
  const item = (depth: number): unknown =>
    next(2) === 0 || depth === 0
      ? prose()
      : {
          text: maybe(prose),
          paragraphs: maybe(() => some(2, prose)),
          items: some(3, () => item(depth - 1)),
          ...numbering(),
          ...language(),
        };
  const numbering = () => ({
    marker: pick(['number', 'letter', 'roman', 'none', 'x']),
    start: maybe(() => next(9) - 4),
    reversed: maybe(() => true),
  });
  const photo = () => ({ src: maybe(() => pick(urls)) ?? '/a.jpg', alt: text(), altLang: maybe(() => 'fr'), caption: prose() });
  const credit = () => ({
    creator: maybe(text),
    holder: maybe(text),
    licence: pick(['CC-BY-4.0', 'House rules', undefined]),
    acquireLicenceHref: maybe(() => pick(urls)),
    digitalSource: pick(['trainedAlgorithmicMedia', undefined]),
  });
  const date = () => pick(['2026-03-05', 'in spring']);
  const versions = () => some(3, () => ({ label: text(), href: maybe(() => pick(urls)), lang: pick(['fr', 'he', undefined]) }));

  const block = (depth: number): unknown => {
    const inner = () => (depth === 0 ? prose() : some(4, () => block(depth - 1)));
    const makers: Record<string, () => object> = {
      paragraph: () => ({ text: prose() }),
      heading: () => ({ text: prose(), level: maybe(() => next(9)), id: maybe(() => pick(ids)) }),
      list: () => ({ items: some(4, () => item(5)), ...numbering() }),
      'description-list': () => ({ items: some(3, () => ({ term: prose(), details: some(3, prose), ...language() })) }),
      quote: () => ({
        text: some(3, prose),
        attribution: maybe(() => ({ text: text(), ...language() })),
        leadIn: maybe(prose),
        leadOut: maybe(prose),
        original: maybe(() => ({ text: some(2, prose), language: maybe(text), ...language() })),
        cite: maybe(() => pick(urls)),
        marks: pick(['none', ['<', '>'], undefined]),
      }),
      table: () => ({
        caption: maybe(prose),
        columns: maybe(() => some(4, cell)),
        rows: some(5, () => some(4, cell)),
        headers: pick(['row', 'column', 'both', 'none', 'x', undefined]),
        notes: maybe(() => some(2, prose)),
      }),
      photo: () => ({ ...photo(), credit: maybe(credit) }),
      notice: () => ({ kind: pick(['information', 'withdrawn', 'x']), title: maybe(prose), date: text(), body: inner() }),
      questions: () => ({
        level: maybe(() => next(8)),
        items: some(3, () => ({ question: prose(), answer: inner(), id: maybe(() => pick(ids)), ...language() })),
      }),
      transcript: () => ({ items: some(3, () => ({ speaker: maybe(text), time: maybe(text), text: some(2, prose), ...language() })) }),
      html: () => ({ children: some(4, () => html(6)) }),
      figures: () => ({
        photos: some(3, () => ({ ...photo(), ...language() })),
        caption: maybe(prose),
        credit: maybe(credit),
      }),
      video: () => ({
        title: text(),
        href: pick(urls),
        duration: pick(['PT12M', '90', 'x']),
        date: maybe(date),
        provider: maybe(text),
        live: maybe(() => true),
        poster: maybe(() => ({ src: pick(urls) })),
        transcripts: maybe(versions),
        subtitles: maybe(versions),
      }),
      contact: () => ({
        name: maybe(text),
        role: maybe(text),
        organisation: maybe(text),
        href: maybe(() => pick(urls)),
        phones: maybe(() => ['+00 1 23', { text: text(), label: text() }]),
        emails: maybe(() => ['press@coast.example', text()]),
        address: maybe(text),
        hours: maybe(text),
        languages: maybe(() => [text(), 'English']),
      }),
      documents: () => ({
        documents: some(3, () => ({
          title: text(),
          href: maybe(() => pick(urls)),
          type: pick(['PDF', 'text/html', 'x/y', undefined]),
          size: maybe(() => next(10_000_000)),
          pages: maybe(() => next(400)),
          hrefLang: pick(['fr', 'ar', undefined]),
          language: maybe(text),
          date: maybe(date),
          versions: maybe(versions),
          accessibleFormatHref: maybe(() => pick(urls)),
          ...language(),
        })),
      }),
      boilerplate: () => ({ title: maybe(text), body: inner() }),
      'call-to-action': () => ({ label: text(), href: pick(urls), text: maybe(prose) }),
      'pull-quote': () => ({ text: some(3, prose) }),
      divider: () => ({}),
      unknown: () => ({ text: 'Unknown' }),
    };
    const type = pick(Object.keys(makers));
    return next(12) === 0 ? prose() : { type, ...makers[type]?.(), ...language() };
  };
  return some(8, () => block(2));
}
