import { type LinkContent, linkFields, links } from './link.js';
import { type ContentOf, type Fields, list, object } from './reader.js';

/** One level of the way from the home page to this page. */
export interface Crumb extends LinkContent {
  /** Other pages of the same level: a small button lists them. */
  siblings?: readonly LinkContent[] | undefined;
}

const crumb = /* @__PURE__ */ object({ ...linkFields, siblings: links } satisfies Fields<Crumb>, {
  required: ['label'],
});
export const trail = /* @__PURE__ */ list(crumb);

export type ReadCrumb = ContentOf<typeof crumb>;
