import { type LinkContent, linkFields, links } from './link.js';
import { type Fields, list, object } from './reader.js';

/** A level of the path from the home page to this page. */
export interface Crumb extends LinkContent {
  /** Other pages at the same level, listed by a small button. */
  siblings?: readonly LinkContent[] | null | undefined;
}

const crumb = /* @__PURE__ */ object({ ...linkFields, siblings: links } satisfies Fields<Crumb>, {
  required: ['label'],
});
export const trail = /* @__PURE__ */ list(crumb);

/** A crumb that has been read. */
export type ReadCrumb = NonNullable<ReturnType<typeof crumb>>;
