import { parseJson } from '../../src/cli/json.js';
import { withBlocks } from '../../src/cli/rich-body.js';
import { readNewsPage } from '../../src/content/exports.js';
import { en, type Locale } from '../../src/index.js';
import { renderPage } from '../../src/render-page/exports.js';
import { blocksFromMarkdown } from '../../src/rich-text/exports.js';
import { locales } from '../support/locales.js';
import { type PageFound, pageFromHtml } from './page-from-html.js';

type Format = 'HTML' | 'JSON' | 'Markdown';

interface Problem {
  path: string;
  text: string;
}

/** What a page has become. */
export interface Composed {
  /** What was pasted. */
  source: string;
  format: Format;
  problems: Problem[];
  /** The content, as JSON. */
  json: string;
  /** The whole document, as a server would send it. */
  html: string;
}

const formatOf = (text: string): Format => (/^\s*</.test(text) ? 'HTML' : /^\s*\{/.test(text) ? 'JSON' : 'Markdown');

interface Read {
  page: unknown;
  problems: Problem[];
}

const inWords = ({ page, problems }: PageFound): Read => ({
  page,
  problems: problems.map(({ path, message, fix }) => ({ path, text: `${message} ${fix}` })),
});

/** The first heading is the headline; what follows is the text. */
function pageFromMarkdown(text: string): PageFound {
  const [, headline, rest = text] = /^\s*#[ \t]+([^\n]*)(.*)$/s.exec(text) ?? [];
  const { blocks, footnotes, problems } = blocksFromMarkdown(rest);
  return { page: { article: { headline, body: blocks, ...(footnotes.length > 0 && { footnotes }) } }, problems };
}

async function pageFromJson(text: string): Promise<Read> {
  const parsed = parseJson(text);
  if ('fault' in parsed) {
    const { line, column, found, expected } = parsed.fault;
    return { page: {}, problems: [{ path: `line ${line}, column ${column}`, text: `found ${found}, expected ${expected}` }] };
  }
  const { value, problems } = await withBlocks(Object(parsed.value));
  return { page: value, problems };
}

const read = async (text: string, format: Format): Promise<Read> =>
  format === 'JSON' ? pageFromJson(text) : inWords(format === 'HTML' ? pageFromHtml(text) : pageFromMarkdown(text));

/** The language of the components: that of the article, if there is one. */
const localeFor = (lang: string | undefined): Locale => locales[lang ?? 'en'] ?? locales[lang?.split('-')[0] ?? 'en'] ?? en;

/** The document with its stylesheets in it and without its script, so that it is one file. */
export const withStyles = (html: string, css: string): string =>
  html
    .replace(/<link rel="stylesheet"[^>]*>|<script type="module"[^>]*><\/script>/g, '')
    .replace('</head>', () => `<style>${css}</style></head>`);

/** Turns what was pasted into a page: HTML, JSON for `NewsPage`, or Markdown. */
export async function compose(text: string, furtherStylesheets: string[] = []): Promise<Composed> {
  const format = formatOf(text);
  const { page, problems } = await read(text, format);
  const { content, problems: found } = readNewsPage(page);
  const lang = content?.article?.lang;
  const locale = localeFor(lang);
  const html = renderPage(content ?? {}, {
    locale,
    stylesheets: ['/document.css', '/styles.css', ...furtherStylesheets],
    scripts: ['/enhance-page.js'],
  });
  const all = [...problems, ...inWords({ page: {}, problems: found }).problems];
  return { source: text, format, problems: all, json: JSON.stringify(page, null, 2), html };
}
