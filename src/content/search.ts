import { type Fields, object, text } from './reader.js';
import { address, record } from './values.js';

/** The search form of a site, which sends an ordinary GET request. */
export interface SiteSearch {
  /** URL that receives the GET request. Without a usable URL the search form is left out. */
  action: string;
  /**
   * Name of the field, and therefore of the URL parameter.
   * @default 'q'
   */
  name?: string | null | undefined;
  /** The current query, on the results page. */
  value?: string | null | undefined;
  /** Additional parameters. */
  fields?: Readonly<Record<string, string>> | null | undefined;
}

export const search = /* @__PURE__ */ object({ action: address, name: text, value: text, fields: record } satisfies Fields<SiteSearch>, {
  required: ['action'],
});

export type ReadSearch = NonNullable<ReturnType<typeof search>>;
