import { NewsPage } from 'pressroom-ui';
import { readNewsPage } from 'pressroom-ui/content';
import json from '../page.json';

const { content: page = {} } = readNewsPage(json);

/** The whole document. React moves the title and the metadata of the page to its head. */
export const Document = () => (
  <html lang="en" dir="ltr">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/styles.css" precedence="default" />
      <script async type="module" src="/main.js" />
    </head>
    <body>
      <NewsPage page={page} />
    </body>
  </html>
);
