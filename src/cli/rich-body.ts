import type { RichText, RichTextOptions } from '../rich-text/exports.js';
import { type FileProblem, fileError, fileWarning } from './file-problem.js';

const path = 'page.article.body';

/** The path of a problem that the conversion reports: a position in the source, or a path in its result. */
const inFile = (at: string) =>
  at.startsWith('footnotes') ? `page.article.${at}` : `${path}${at.replace(/^(blocks)?/, (whole) => (whole ? '' : '.'))}`;

/** Text that editors would see with its tags on the page. */
const tags = /^\s*<(p|div|h[1-6]|ul|ol|dl|table|section|article|figure|blockquote)[\s>]/i;

/** The content of a file with blocks in place of HTML or Markdown. */
export async function withBlocks(value: object): Promise<{ value: object; problems: FileProblem[] }> {
  const { article } = value as { article?: unknown };
  if (!isRecord(article)) return { value, problems: [] };
  const { body, footnotes, lang } = article;
  if (typeof body === 'string' && tags.test(body)) return { value, problems: [fileError(path, 'HTML as text', '{ "html": "…" }')] };
  const format = isRecord(body) ? (['html', 'markdown'] as const).find((name) => typeof body[name] === 'string') : undefined;
  if (!isRecord(body) || !format) return { value, problems: [] };
  const wrong = Object.entries(optionTypes).flatMap(([name, type]) => {
    const option = body[name] ?? undefined;
    return option === undefined || typeof option === type ? [] : [fileError(`${path}.${name}`, JSON.stringify(option), `a ${type}`)];
  });
  if (wrong.length > 0) return { value, problems: wrong };
  const convert = await converter(format);
  if (!convert)
    return {
      value,
      problems: [
        fileError(path, format === 'html' ? 'HTML' : 'Markdown', `the packages that read it. Run: npm install ${packages[format]}`),
      ],
    };
  const converted = convert(String(body[format]), { ...(typeof lang === 'string' && { language: lang }), ...body });
  const problems = converted.problems.map(({ path: at, message, fix }) => fileWarning(inFile(at), message, fix));
  const notes = [...(Array.isArray(footnotes) ? footnotes : []), ...converted.footnotes];
  return { value: { ...value, article: { ...article, body: converted.blocks, ...(notes.length > 0 && { footnotes: notes }) } }, problems };
}

const optionTypes = { base: 'string', topLevel: 'number', promoteBold: 'boolean' };

/** The optional peers of `pressroom-ui/rich-text`. */
const packages = { html: 'parse5', markdown: 'parse5 micromark micromark-extension-gfm' };

async function converter(format: keyof typeof packages): Promise<((text: string, options: RichTextOptions) => RichText) | undefined> {
  try {
    return format === 'html'
      ? (await import('../rich-text/blocks-from-html.js')).blocksFromHtml
      : (await import('../rich-text/blocks-from-markdown.js')).blocksFromMarkdown;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
