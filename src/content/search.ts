/** The search of a site: a form that any server understands. */
export interface SiteSearch {
  /** URL that answers the GET request. Without a usable one there is no search. */
  action: string;
  /** Name of the field, and so of the parameter in the address. Default `q`. */
  name?: string;
  /** What was searched for, on the page of results. */
  value?: string;
  /** Further parameters, sent along. */
  fields?: Record<string, string>;
}
