import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { prose, proses } from './prose.js';
import { type Fields, list, object } from './reader.js';

/** A term and what is said about it. */
export interface DescriptionContent extends LanguageOfPart {
  /** The term. */
  term: Prose;
  /** One or more descriptions of the term. */
  details: readonly Prose[];
}

/** A list of terms with their descriptions: a glossary, contact details, key figures. */
export interface DescriptionListContent extends LanguageOfPart {
  /** Terms, each with its details. */
  items: readonly DescriptionContent[];
}

const item = /* @__PURE__ */ object({ term: prose, details: proses, ...language } satisfies Fields<DescriptionContent>, {
  required: ['term', 'details'],
});

export const descriptionList = /* @__PURE__ */ object(
  { items: /* @__PURE__ */ list(item), ...language } satisfies Fields<DescriptionListContent>,
  { required: ['items'] },
);
