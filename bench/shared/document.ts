/** The files that a document loads, by their URLs. */
export interface Files {
  styles: string;
  script: string;
}

export interface Parts {
  /** HTML of `<body>`. */
  body: string;
  /** HTML of `<head>`, with the title. */
  head: string;
  /** Further attributes. */
  htmlAttributes?: string;
  bodyAttributes?: string;
}

/** A whole document around a page. */
export const wholeDocument = ({ styles, script }: Files, { body, head, htmlAttributes = '', bodyAttributes = '' }: Parts) =>
  `<!doctype html><html lang="en" dir="ltr"${htmlAttributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><link rel="stylesheet" href="${styles}">${head}<script type="module" src="${script}"></script></head><body${bodyAttributes}>${body}</body></html>`;
