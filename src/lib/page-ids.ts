/** Id of the page's `<main>`, the target of the default skip link. */
export const mainId = 'main';

/** Id of the element after the last command of the ribbon, the target of the link that skips the ribbon. */
export const afterRibbonId = 'pr-after-ribbon';

/** Id of the list on a page with a filter, the target of the link that skips the filter. */
export const resultsId = 'pr-results';
