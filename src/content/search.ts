import { type ContentOf, type Fields, object, text } from './reader.js';
import { address, record } from './values.js';

/** The search of a site: a form that any server understands. */
export interface SiteSearch {
  /** URL that answers the GET request. Without a usable one there is no search. */
  action: string;
  /**
   * Name of the field, and so of the parameter in the address.
   * @default 'q'
   */
  name?: string | undefined;
  /** What was searched for, on the page of results. */
  value?: string | undefined;
  /** Further parameters, sent along. */
  fields?: Readonly<Record<string, string>> | undefined;
}

export const search = /* @__PURE__ */ object({ action: address, name: text, value: text, fields: record } satisfies Fields<SiteSearch>, {
  required: ['action'],
});

export type ReadSearch = ContentOf<typeof search>;
