import type { ReadInline } from './inline.js';

/** What the texts of one article share while they are read, in reading order. */
export interface Scope {
  /** Expands abbreviations at their first use. */
  glossary?: {
    /**
     * @param lang returns the language of the text, if it is known
     * @param quoted whether the text belongs to a quotation
     */
    expand: (text: string, lang: () => string | undefined, quoted?: boolean) => ReadInline[];
    /** Takes note of an abbreviation that the content itself expands. */
    introduce: (abbreviation: string) => void;
  };
  /** Whether the texts belong to a quotation. */
  quoted?: boolean;
}
