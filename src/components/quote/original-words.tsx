import type { ReadOriginalWords } from '../../content/quotation.js';
import { marked } from '../../elements/marked.js';
import { mixed } from '../../elements/mixed.js';
import type { ProseProps } from '../../elements/prose-content.js';
import { languagesOf } from '../../format/languages.js';
import { labelBefore } from '../../format/punctuation.js';
import { quoteMarks } from '../../format/quote-marks.js';
import { quote } from '../../locales/en-parts.js';
import { QuotedParagraphs } from './quoted-paragraphs.js';

interface OriginalWordsProps extends ProseProps {
  original: ReadOriginalWords;
}

/** The quoted words in the language in which they were said. Root: `<details>`. */
export function OriginalWords({ original: { text, language, lang, dir }, ...prose }: OriginalWordsProps) {
  const { locale } = prose;
  const words = locale?.messages.quote ?? quote;
  const ofWords = languagesOf(words, locale, prose.lang ? { lang: prose.lang } : {}).words;
  const own = lang ?? prose.lang ?? locale?.tag;
  return (
    <details className="pr-quote-original">
      {mixed(
        <summary>
          {marked(language ? labelBefore(words.original, locale) : words.original, ofWords)}
          {language && <bdi>{language}</bdi>}
        </summary>,
      )}
      <blockquote lang={lang} dir={dir}>
        <QuotedParagraphs text={text} marks={quoteMarks(own)} {...prose} lang={own} />
      </blockquote>
    </details>
  );
}
