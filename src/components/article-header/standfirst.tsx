import type { ReadProse } from '../../content/inline.js';
import { mixed } from '../../elements/mixed.js';
import { type ProseProps, proseContent } from '../../elements/prose-content.js';

interface StandfirstProps extends ProseProps {
  texts: readonly ReadProse[];
}

/** The summary under the headline: a paragraph, or a list of several texts. Root: `<p>` or `<ul>`. */
export function Standfirst({ texts, ...shared }: StandfirstProps) {
  if (texts.length > 1)
    return (
      <ul className="pr-article-standfirst">{texts.map((text, index) => mixed(<li key={index}>{proseContent(text, shared)}</li>))}</ul>
    );
  return mixed(<p className="pr-article-standfirst">{proseContent(texts[0], shared)}</p>);
}
