import type { LanguageOfPart, WithoutNull } from './language-of-part.js';

/**
 * Running text: a string, or strings and inline elements in order. White space between them is kept, at both ends it is removed.
 *
 * @example ['See the ', { type: 'link', text: 'full report', href: '/report' }, '.']
 */
export type Prose = string | readonly Inline[];

/** A string or an inline element. Every element may state its own language. */
export type Inline =
  | string
  | InlineLink
  | InlineStyle
  | InlineAbbreviation
  | InlineQuotation
  | InlineTime
  | InlineIdentifier
  | InlineReference
  | InlineFootnote
  | InlineBreak;

/** A link. Without a valid URL, or inside another link, its text is kept. */
export interface InlineLink extends LanguageOfPart {
  /** A link. */
  type: 'link';
  /** Text of the link. */
  text: Prose;
  /** Its URL. */
  href?: string | null | undefined;
  /** BCP 47 tag of the language of the target, if it differs from the page's (HTML `hreflang`). */
  hrefLang?: string | null | undefined;
  /** Identifier of the act, case or document to which it leads, for search engines; `reference` states it together with the URL. */
  identifier?: string | null | undefined;
}

/**
 * Text with a meaning of its own: `strong` is important, `emphasis` is stressed, `superscript` and `subscript` are raised and lowered,
 * and `span` is in another language, which `lang` and `dir` state.
 */
export interface InlineStyle extends LanguageOfPart {
  /** What the words are; `span` is for another language only. */
  type: 'strong' | 'emphasis' | 'superscript' | 'subscript' | 'span';
  /** The words. */
  text: Prose;
}

/** An abbreviation; the expansion is shown after it, in parentheses (WCAG 3.1.4). */
export interface InlineAbbreviation extends LanguageOfPart {
  /** An abbreviation. */
  type: 'abbreviation';
  /** The abbreviation: "EEAS". */
  text: string;
  /** Its full form: "European External Action Service". Without it the abbreviation is shown alone. */
  expansion?: string | null | undefined;
}

/** A quotation inside a sentence, without its quotation marks. */
export interface InlineQuotation extends LanguageOfPart {
  /** A quotation inside a sentence. */
  type: 'quotation';
  /** The quoted words, without marks. */
  text: Prose;
}

/** A date or time in words, with its machine-readable value. */
export interface InlineTime extends LanguageOfPart {
  /** A date or time with its machine-readable value. */
  type: 'time';
  /** As shown: "noon on Thursday". */
  text: string;
  /** The value, in a format of the HTML `datetime` attribute: "2026-03-05T12:00+01:00". */
  dateTime?: string | null | undefined;
}

/** A number, code or name that is neither translated nor broken across lines: "C-311/18". */
export interface InlineIdentifier extends LanguageOfPart {
  /** A number, code or name that must neither be translated nor broken. */
  type: 'identifier';
  /** The identifier, as it is written. */
  text: string;
}

/**
 * A reference to an act, a case or a document of European law. Readers of articles and pages make it a link to EUR-Lex, in the language of the
 * article if that is stated and EUR-Lex has it, otherwise in the one for which the reader's browser asks. Text that is itself the identifier is
 * neither translated nor broken across lines. What has none of the forms stays text.
 *
 * @example { type: 'reference', text: 'ECLI:EU:C:2020:559' }
 * @example { type: 'reference', text: 'Regulation (EU) 2016/679', identifier: 'http://data.europa.eu/eli/reg/2016/679/oj' }
 */
export interface InlineReference extends LanguageOfPart {
  /** A reference to law or a case. */
  type: 'reference';
  /** As shown. */
  text: Prose;
  /**
   * ECLI (Council conclusions 2011/C 127/01), ELI, CELEX number (EUR-Lex), or the number in the Official Journal or of a document of the
   * Commission as the English Interinstitutional Style Guide writes it: "OJ L 119, 4.5.2016, p. 1", "COM(2020) 652 final".
   * @default the text
   */
  identifier?: string | null | undefined;
  /**
   * URL of the act, case or document.
   * @default its address on EUR-Lex; of a national court, on the e-Justice portal
   */
  href?: string | null | undefined;
  /** BCP 47 tag of the language of the target, if it differs from the page's (HTML `hreflang`). */
  hrefLang?: string | null | undefined;
}

/** The mark of a footnote. Its number follows from the `footnotes` of the article; without such a note, `note` is shown. */
export interface InlineFootnote {
  /** The mark of a footnote. */
  type: 'footnote';
  /** Id of the note in the `footnotes` of the article. */
  note: string;
}

/** A line break, as in an address or a verse. */
export interface InlineBreak {
  /** A line break, for lines that belong to the content: addresses, poems. */
  type: 'break';
}

/** Prose as a reader returns it: adjacent strings are joined, and nothing in it is empty. */
export type ReadProse = string | ReadInline[];

export type ReadInline = string | ReadElement;

export type ReadLinkElement = WithoutNull<Omit<InlineLink, 'text'>> & {
  text: ReadProse;
  /** Number of its URL in the list that is printed. */
  number?: number;
};

export type ReadElement =
  | ReadLinkElement
  | (WithoutNull<Omit<InlineStyle, 'text'>> & { text: ReadProse })
  | (WithoutNull<Omit<InlineQuotation, 'text'>> & { text: ReadProse })
  | WithoutNull<InlineAbbreviation | InlineTime | InlineIdentifier>
  | ReadReference
  | ReadFootnoteMark
  | InlineBreak;

/** A reference that has been read outside an article, where it stays what it is. */
export type ReadReference = WithoutNull<Omit<InlineReference, 'text'>> & { text: ReadProse };

/** The mark of a footnote, with the number of its note, and which of the marks of that note it is, counted from 1. */
export interface ReadFootnoteMark extends InlineFootnote {
  number?: number;
  occurrence?: number;
}
