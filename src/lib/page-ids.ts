/** Id of the page's `<main>`, where the default skip link leads. */
export const mainId = 'main';

/** Id of the place after the last command of the ribbon, where the link past it leads. */
export const afterRibbonId = 'pr-after-ribbon';
