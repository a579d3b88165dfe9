import type { LanguageOfPart } from '../content/language.js';
import { Marked } from './marked.js';

interface DateTextProps extends LanguageOfPart {
  text: string;
  /** The machine-readable value, if there is one. */
  dateTime?: string | undefined;
}

/** A date or time in words, in a language that may differ from what surrounds it. Root: `<time>`, `<span>`, or text. */
export function DateText({ text, dateTime, lang, dir }: DateTextProps) {
  if (dateTime === undefined) return <Marked {...{ lang, dir }}>{text}</Marked>;
  return <time {...{ dateTime, lang, dir }}>{text}</time>;
}
