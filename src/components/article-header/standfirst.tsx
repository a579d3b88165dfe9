import type { ReadProse } from '../../content/inline.js';
import { Mixed } from '../../elements/mixed.js';
import { type ProseProps, proseContent } from '../../elements/prose-content.js';

interface StandfirstProps extends ProseProps {
  texts: readonly ReadProse[];
}

/** The summary under the headline: a paragraph, or a list of several texts. Root: `<p>` or `<ul>`. */
export function Standfirst({ texts, ...shared }: StandfirstProps) {
  if (texts.length > 1)
    return (
      <ul className="pr-article-standfirst">
        {texts.map((text, index) => (
          <Mixed key={index} as="li">
            {proseContent(text, shared)}
          </Mixed>
        ))}
      </ul>
    );
  return (
    <Mixed as="p" className="pr-article-standfirst">
      {proseContent(texts[0], shared)}
    </Mixed>
  );
}
