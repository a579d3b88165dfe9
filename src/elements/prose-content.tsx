import { Fragment, type ReactNode } from 'react';
import type { ReadElement, ReadProse } from '../content/inline.js';
import { languagesOf } from '../format/languages.js';
import { quoteMarks } from '../format/quote-marks.js';
import { primaryLanguage } from '../lib/primary-language.js';
import type { Locale } from '../locales/en.js';
import { FootnoteMark } from './footnote-mark.js';
import type { LinkComponentProp } from './link-component.js';
import { linkOrText } from './link-or-text.js';
import { mixed } from './mixed.js';

/** What running text needs from the component that shows it. */
export interface ProseProps extends LinkComponentProp {
  locale?: Locale | undefined;
  /** BCP 47 tag of the text's language, for quotation marks and the marks of footnotes. */
  lang?: string | undefined;
  /** How many quotations surround the text: their marks alternate. */
  quoteDepth?: number | undefined;
}

/**
 * Running text: a string as it is, or strings and inline elements. A function and no component, because most texts are
 * strings and need no element of their own.
 */
export function proseContent(text: ReadProse | undefined, shared: ProseProps): ReactNode {
  if (!Array.isArray(text)) return text;
  return text.map((part, index) => {
    if (typeof part === 'string') return part;
    const before = text[index - 1];
    const isBracketed = typeof before === 'string' && /[([（]$/.test(before);
    return <Fragment key={index}>{elementOf(part, shared, isBracketed)}</Fragment>;
  });
}

function elementOf(element: ReadElement, { linkComponent, ...around }: ProseProps, isBracketed: boolean): ReactNode {
  if (element.type === 'break') return <br />;
  if (element.type === 'footnote') {
    const { words } = languagesOf(around.locale?.messages.article ?? {}, around.locale, around.lang ? { lang: around.lang } : {});
    return <FootnoteMark mark={element} locale={around.locale} {...words} />;
  }
  const { text, lang, dir } = element;
  const depth = around.quoteDepth ?? 0;
  const inside = proseContent(text, {
    linkComponent,
    locale: around.locale,
    lang: lang ?? around.lang,
    quoteDepth: element.type === 'quotation' ? depth + 1 : depth,
  });
  switch (element.type) {
    case 'link':
      return (
        <>
          {linkOrText(
            <a href={element.href} hrefLang={element.hrefLang} data-identifier={element.identifier} lang={lang} dir={dir}>
              {inside}
            </a>,
            linkComponent,
          )}
          {element.number && <sup className="pr-on-paper">{`[${element.number}]`}</sup>}
        </>
      );
    case 'strong':
      return mixed(<strong {...{ lang, dir }}>{inside}</strong>);
    case 'emphasis':
      return mixed(<em {...{ lang, dir }}>{inside}</em>);
    case 'superscript':
      return mixed(<sup {...{ lang, dir }}>{inside}</sup>);
    case 'subscript':
      return mixed(<sub {...{ lang, dir }}>{inside}</sub>);
    case 'time':
      return mixed(<time {...{ dateTime: element.dateTime, lang, dir }}>{inside}</time>);
    case 'identifier':
      // What may not fit into a line of a narrow column, indented twice, breaks where it must.
      return (
        <span className="pr-identifier" {...{ lang, dir }} translate="no" data-long={element.text.length > 24 || undefined}>
          {inside}
        </span>
      );
    case 'quotation': {
      // The marks are those of the text around the quotation, whatever language it is in (CSS Generated Content 3, "quotes").
      const [open, close] = quoteMarks(around.lang ?? around.locale?.tag, depth);
      return mixed(
        <span>
          {open}
          {lang || dir ? mixed(<span {...{ lang, dir }}>{inside}</span>) : inside}
          {close}
        </span>,
      );
    }
    case 'abbreviation': {
      const [open, close] = bracketsOf(lang ?? around.lang ?? around.locale?.tag ?? '', isBracketed);
      return mixed(
        <span {...{ lang, dir }}>
          <abbr>{element.text}</abbr>
          {element.expansion && `${open}${element.expansion}${close}`}
        </span>,
      );
    }
    default:
      return mixed(<span {...{ lang, dir }}>{inside}</span>);
  }
}

/** What surrounds the expansion of an abbreviation; inside parentheses a colon, because a second pair would be hard to read. */
function bracketsOf(lang: string, isBracketed: boolean): [open: string, close: string] {
  const isFullWidth = /^(zh|ja)$/.test(primaryLanguage(lang));
  if (isBracketed) return [isFullWidth ? '：' : ': ', ''];
  return isFullWidth ? ['（', '）'] : [' (', ')'];
}
