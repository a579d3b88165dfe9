// Which rules stay is decided by what selectors match (W3C Selectors 4); the browser compares the result in tests/pages/needed-styles.page.test.ts.
import { transform } from 'lightningcss';
import { describe, expect, test, vi } from 'vitest';
import { bundleCss, publishedCss, stylesheets } from '../../scripts/css.mjs';
import { neededStyles } from '../../src/render-page/exports.js';

const html =
  '<html data-theme="light"><body id="top"><p class="pr-a pr-b" data-row="date" aria-pressed="false" dateTime="x"><svg viewBox="0"/></p></body></html>';
const isNeeded = (selector: string, scripts: string[] = []) => neededStyles(`${selector}{color:red}`, html, scripts) !== '';

describe('a rule stays if its selector asks for', () => {
  test.each([
    ...['*', ':root', 'body', '#top', 'p', 'svg', '.pr-a', '.pr-a.pr-b', 'p>svg', '[data-row]', '[data-row=date]', '[data-row="date"]'],
    ...[
      '[datetime]',
      '[class^=pr-]',
      '[data-row$=anything]',
      '.pr-a:hover',
      '.pr-a::before',
      '.pr-a:nth-child(2n+1 of .pr-z)',
      ':lang(ar)',
    ],
    ...[':is(.pr-a,.pr-z)', ':where(.pr-z,p:not(.pr-z))', ':has(>.pr-a)', '.pr-a:is(:hover,.pr-z)', ':where(:has(>svg))'],
    ...['.pr-a:not(.pr-z)', ':not(:is(.pr-z))', '.pr-a:not(:has(.pr-z,dl))', ':is(:not(.pr-z) svg)'],
    ...['.pr-a\\:b', 'svg|a', ':is([title="("])'],
    // As formatters write them: names of elements and attributes have no case in HTML.
    ...["[data-row='date']", '[data-row="DATE" i]', '[data-row=DATE i]', '[data-row="date" s]', 'P.pr-a', '[DATA-ROW]'],
  ])('what is there, or may be: %s', (selector) => {
    expect(isNeeded(selector)).toBe(true);
  });

  test.each(['.pr-a[open]', '.pr-a[hidden]', '.pr-a[aria-pressed=true]', '.pr-a[aria-expanded]', ':root[data-theme=dark]', 'tbody'])(
    'what readers, scripts of the site and browsers change: %s',
    (selector) => {
      expect(isNeeded(selector)).toBe(true);
    },
  );

  test.each([
    ['[data-key-tip]', 'e.dataset.keyTip="1"'],
    ['[data-late=gone]', 'let{dataset:t}=e;t.late=n'],
    ['[tabindex="-1"]', 'e.tabIndex=-1'],
    ['.pr-made mark', 'e.className="pr-made",e.append(d.createElement("mark"))'],
    ['[data-state=on]', "e.setAttribute('data-state',v)"],
  ])('what a script of the page can set: %s', (selector, script) => {
    expect([isNeeded(selector, [script]), isNeeded(selector, ['e.focus()'])]).toEqual([true, false]);
  });
});

test.each([
  ...[
    '.pr-z',
    '#bottom',
    'dl',
    '[data-z]',
    '[data-row=place]',
    "[data-row='place']",
    '[data-row=dat]',
    '[DATA-Z]',
    'DL',
    '.pr-a .pr-z',
    '.pr-a:not(.pr-b)>dl',
    '.pr-z:hover',
  ],
  ...[':is(.pr-z,dl)', ':where(dl .pr-a)', '.pr-a:has(dl)', ':is(:where(.pr-z),:has(dl))', ':not(.pr-a):is(dl)', '.pr-row', '.date'],
])('a rule goes if nothing in the page is or becomes what its selector asks for: %s', (selector) => {
  expect(isNeeded(selector)).toBe(false);
});

// HTML Standard, "Preprocessing the input stream": parsers normalise line ends, and the hash of a policy is that of what they have parsed.
test('line ends are those that a browser reads in a page, so that their hash is that of a content security policy', () => {
  expect(neededStyles(':root {\r\n  color: red;\r}\r\n', html)).not.toContain('\r');
});

test('lists of selectors lose what cannot match; lists within a selector stay, because they decide its weight', () => {
  expect(neededStyles('.pr-a,.pr-z,.pr-b:is(p,#bottom){color:red}', html)).toBe('.pr-a,.pr-b:is(p,#bottom){color:red}');
});

test('conditions go with the last of their rules, layers keep their place, and all else stays', () => {
  const css = (rules: string) =>
    `@layer a,b;@layer a{@media print{@supports (x:y){${rules}}}}@layer b{${rules}}@property --z{syntax:"*";inherits:true}@page{margin:0}`;
  expect(neededStyles(css('.pr-z{color:red}'), html)).toBe(
    '@layer a,b;@layer a{}@layer b{}@property --z{syntax:"*";inherits:true}@page{margin:0}',
  );
  expect(neededStyles(css('.pr-a{color:red}'), html)).toBe(css('.pr-a{color:red}'));
});

test('braces, commas and semicolons in strings and brackets separate nothing', () => {
  const css = '.pr-a:before{content:"};{,\\"}";background:url("data:;,{")}.pr-b[title="a,b{"]{color:red}';
  expect(neededStyles(css, `${html}<p title="a,b{">`)).toBe(css);
});

test('what is no text takes no rule away, and is reported', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(neededStyles('.pr-z{color:red}', undefined as never)).toBe('.pr-z{color:red}');
  expect(neededStyles('.pr-z{color:red}', html, [Buffer.from('')] as never)).toBe('.pr-z{color:red}');
  expect(neededStyles(null as never, html, null as never)).toBe('');
  expect(log).toHaveBeenCalledWith(expect.stringMatching(/^Pressroom UI: neededStyles\(\): got something else than texts/));
});

test.each(Object.entries(stylesheets))(
  '%s.css stays as it is on a page that names everything, and is valid CSS on one that names little',
  (name, file) => {
    const css = publishedCss(name);
    const names = css.replace(/[^\w-]+/g, ' ');
    const elements = names.split(' ').filter((word) => /^[a-z]/.test(word));
    expect(neededStyles(css, elements.map((element) => `<${element}>`).join(''), [names])).toBe(css);
    const { code, warnings } = transform({ filename: name, code: new TextEncoder().encode(neededStyles(css, html)), minify: true });
    expect(warnings).toEqual([]);
    expect(code.length).toBeLessThan(css.length);
    const readable = `/* .pr-z { */\n${bundleCss(file, false)}`.replaceAll('\n}', '\n/* } */ }');
    const fromReadable = transform({ filename: name, code: new TextEncoder().encode(neededStyles(readable, html)), minify: true });
    expect(new TextDecoder().decode(fromReadable.code)).toBe(new TextDecoder().decode(code));
  },
);
