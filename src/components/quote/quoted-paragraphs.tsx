import type { ReadProse } from '../../content/inline.js';
import { mixed } from '../../elements/mixed.js';
import { type ProseProps, proseContent } from '../../elements/prose-content.js';
import { paragraphMark, type QuoteMarks } from '../../format/quote-marks.js';

interface QuotedParagraphsProps extends ProseProps {
  text: readonly ReadProse[];
  marks: QuoteMarks;
}

/** The paragraphs of a quotation between its marks, with the mark that the language puts before further paragraphs. Root: a `<p>` each. */
export function QuotedParagraphs({ text, marks, ...prose }: QuotedParagraphsProps) {
  const [open, close] = marks;
  return text.map((paragraph, index) => {
    const before = index === 0 ? open : paragraphMark(prose.lang, marks);
    const after = index === text.length - 1 ? close : '';
    if (typeof paragraph === 'string') return <p key={index}>{`${before}${paragraph}${after}`}</p>;
    return mixed(
      <p key={index}>
        {before}
        {proseContent(paragraph, { ...prose, quoteDepth: 1 })}
        {after}
      </p>,
    );
  });
}
