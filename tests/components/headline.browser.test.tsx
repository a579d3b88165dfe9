import { render, screen } from '@testing-library/react';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { ArticleBody, ArticleHeader } from '../../src/index.js';
import { longHeadline, longHeadlines } from '../../stories/fixtures/long-headline.js';
import { resizeTo } from '../support/viewport.js';
import '../../src/styles/all.css';

const widths = [320, 768, 1280] as const;
const short = 'Tide gauges agree on a common calendar';

beforeEach(() => {
  document.body.style.margin = '16px';
  onTestFinished(() => document.body.removeAttribute('style'));
});

const headline = () => screen.getByRole('heading', { level: 1 });
const fontSize = () => Number.parseFloat(getComputedStyle(headline()).fontSize);
const lines = (element: HTMLElement) => new Set([...rangeOver(element).getClientRects()].map(({ bottom }) => Math.round(bottom))).size;

function rangeOver(element: HTMLElement, start = 0, end = element.textContent.length) {
  const range = document.createRange();
  range.setStart(element.firstChild as Text, start);
  range.setEnd(element.firstChild as Text, end);
  return range;
}

/** The words that are on more than one line. A word ends at a space or after a hyphen; in Thai, where the dictionary says. */
function broken(element: HTMLElement, lang: string) {
  const text = element.textContent;
  const words =
    lang === 'th'
      ? [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ segment, index }) => ({ 0: segment, index }))
      : [...text.matchAll(/[^\s-]+-?/g)];
  return words.flatMap(({ 0: word, index }) => {
    const tops = [...rangeOver(element, index, index + word.length).getClientRects()].map(({ top }) => Math.round(top));
    return new Set(tops).size > 1 ? [word] : [];
  });
}

/** Whether the browser has the syllables of a language: if so, it may divide words, with a hyphen. */
function dividesWords(lang: string, word: string) {
  const probe = document.createElement('p');
  probe.lang = lang;
  probe.textContent = word;
  probe.style.cssText = 'hyphens: auto; inline-size: 4ch';
  document.body.append(probe);
  const divides = lines(probe) > 1;
  probe.remove();
  return divides;
}

/** Whether a word fits a line of the headline at the smallest size. With the widest fonts, the longest words do not. */
function fits(word: string) {
  const probe = headline().cloneNode() as HTMLElement;
  probe.textContent = word;
  probe.style.cssText = 'font-size: 1.25rem; inline-size: max-content; white-space: nowrap';
  headline().after(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width <= headline().getBoundingClientRect().width;
}

// WCAG 2.2, 1.4.4 Resize Text: text can be made twice as large.
test.each(widths)('is twice as large at twice the text size (%i px)', async (width) => {
  await resizeTo(width, 800);
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  for (const text of [short, longHeadline, longHeadlines.capitals.text]) {
    const { unmount } = render(<ArticleHeader article={{ headline: text }} />);
    const size = fontSize();
    document.documentElement.style.fontSize = '200%';
    expect(fontSize(), text).toBeGreaterThanOrEqual(2 * size);
    document.documentElement.removeAttribute('style');
    unmount();
  }
});

test.each(Object.entries({ english: { lang: 'en', text: longHeadline }, ...longHeadlines }))(
  'takes at most 5 lines of a wide window, and words that fit a phone stay whole (%s)',
  async (_, { text, ...language }) => {
    render(<ArticleHeader article={{ headline: { text, ...language } }} />);
    await resizeTo(1280, 800);
    expect(lines(headline())).toBeLessThanOrEqual(5);
    // Japanese has no words that a reader would expect to stay whole.
    const longest = text.split(/[\s-]/).reduce((a, b) => (b.length > a.length ? b : a));
    const mayDivide = language.lang === 'ja' || dividesWords(language.lang, longest);
    if (!mayDivide) expect(broken(headline(), language.lang).filter(fits)).toEqual([]);
    await resizeTo(320, 800);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    if (!mayDivide) expect(broken(headline(), language.lang).filter(fits)).toEqual([]);
  },
);

test('gives a short headline with a word of 26 letters a smaller size only where the word would not fit', async () => {
  const word = 'Ilmastonmuutospolitiikasta';
  const { unmount } = render(<ArticleHeader article={{ headline: 'Tide gauges agree' }} />);
  await resizeTo(320, 800);
  const onPhone = fontSize();
  await resizeTo(1280, 800);
  const wide = fontSize();
  unmount();
  render(<ArticleHeader article={{ headline: { text: word, lang: 'fi' } }} />);
  expect(fontSize()).toBe(wide);
  await resizeTo(320, 800);
  expect(fontSize()).toBeLessThan(onPhone);
  // Where it does not fit, nor is divided into syllables, it is broken inside the page.
  if (fits(word) && !dividesWords('fi', word)) expect(lines(headline())).toBe(1);
  expect(lines(headline())).toBeLessThanOrEqual(2);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('keeps a word longer than any size inside the page', async () => {
  const text = 'Hochwasserrisikomanagementrichtliniendurchführungsbestimmungen';
  render(<ArticleHeader lang="de" article={{ headline: text }} />);
  await resizeTo(320, 800);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(lines(headline())).toBeLessThanOrEqual(4);
});

// Unicode scripts whose letters are joined, stacked or tall, by a language of each; tracking would tear joined letters apart.
const tall = [
  'am',
  'ar',
  'fa',
  'ur',
  'ps',
  'ckb',
  'he',
  'hi',
  'mr',
  'ne',
  'bn',
  'pa',
  'gu',
  'or',
  'ta',
  'te',
  'kn',
  'ml',
  'si',
  'th',
  'lo',
];
const tallToo = ['km', 'my', 'bo', 'ka', 'hy', 'zh-Hans', 'ja', 'ko'];

test.each(['en', 'fr-BE', 'el', 'uk', 'vi'])('is set tight in Latin, Greek and Cyrillic (%s)', (lang) => {
  render(<ArticleHeader lang={lang} article={{ headline: short }} />);
  const { lineHeight, letterSpacing } = getComputedStyle(headline());
  expect(Number.parseFloat(lineHeight) / fontSize()).toBeCloseTo(1.15);
  expect(Number.parseFloat(letterSpacing)).toBeLessThan(0);
});

test.each([...tall, ...tallToo])('has room between lines and no tracking in other scripts (%s)', (lang) => {
  // An Arabic headline on an English page, and the reverse.
  render(
    <main lang="en">
      <ArticleHeader article={{ headline: { text: 'Headline', lang } }} />
      <ArticleBody>
        <h2 lang={lang}>Heading</h2>
      </ArticleBody>
      <ArticleHeader lang={lang} headingLevel={3} article={{ headline: { text: short, lang: 'en' } }} />
    </main>,
  );
  const style = getComputedStyle(headline());
  expect(Number.parseFloat(style.lineHeight) / fontSize()).toBeGreaterThanOrEqual(1.3);
  expect(Number.parseFloat(style.letterSpacing) || 0).toBe(0);
  const heading = getComputedStyle(screen.getByRole('heading', { level: 2 }));
  expect(Number.parseFloat(heading.lineHeight) / Number.parseFloat(heading.fontSize)).toBeGreaterThanOrEqual(1.3);
  const english = getComputedStyle(screen.getByRole('heading', { level: 3 }));
  expect(Number.parseFloat(english.letterSpacing)).toBeLessThan(0);
});
