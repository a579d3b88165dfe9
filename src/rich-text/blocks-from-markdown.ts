import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { convert, type RichText } from './convert.js';
import type { RichTextOptions } from './job.js';
import type { Locate } from './problems.js';

type HtmlExtension = ReturnType<typeof gfmHtml>;

/** Leaves HTML in Markdown as it is. GFM shows some tags as text instead, but the conversion from HTML decides what is safe. */
const html: HtmlExtension = {
  exit: {
    htmlFlowData(token) {
      this.raw(this.sliceSerialize(token));
    },
    htmlTextData(token) {
      this.raw(this.sliceSerialize(token));
    },
  },
};

/** Finds the elements of HTML in Markdown, where they stand as in the result: "markdown:3:14". */
function inMarkdown(markdown: string): Locate {
  let from = 0;
  return (element) => {
    const source = element?.at?.source;
    if (!source) return 'markdown';
    const at = [markdown.indexOf(source, from), markdown.indexOf(source)].find((found) => found >= 0);
    if (at === undefined) return 'markdown';
    from = at + source.length;
    const before = markdown.slice(0, at).split(/\r\n?|\n/);
    return `markdown:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  };
}

/**
 * Converts Markdown (CommonMark with tables, footnotes and the other extensions of GitHub, GFM) into the content of an article. HTML in
 * it is treated as by `blocksFromHtml`. Never throws.
 */
export function blocksFromMarkdown(markdown: string, options: RichTextOptions = {}): RichText {
  const given = typeof markdown === 'string' ? markdown : '';
  const rendered = micromark(given, {
    // Nothing is sanitised here: what is not allowed is removed, and reported, in one place.
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml(), html],
  });
  return convert(rendered, options ?? {}, inMarkdown(given));
}
