import type { Prose } from './inline.js';
import { type LanguageOfPart, language } from './language.js';
import { type Credit, credit, type Photo, photos } from './photo.js';
import { prose } from './prose.js';
import { type Fields, object } from './reader.js';

/** A group of photos. `lang` and `dir` apply to the shared texts, and to photos that state no language. */
export interface FiguresContent extends LanguageOfPart {
  /** The photos, each with its own texts. */
  photos: readonly Photo[];
  /** Text under the group. */
  caption?: Prose | null | undefined;
  /** The credit of all photos that have none of their own. */
  credit?: Credit | null | undefined;
}

export const figures = /* @__PURE__ */ object({ photos, caption: prose, credit, ...language } satisfies Fields<FiguresContent>, {
  required: ['photos'],
});
