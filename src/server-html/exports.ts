// `pressroom-ui/server-html`: keeps the HTML of the server while React hydrates the rest of a page (docs/decisions/064).

export { ServerHtml, type ServerHtmlProps } from './server-html.island.js';
