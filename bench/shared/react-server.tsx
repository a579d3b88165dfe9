import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import type { Content } from './content.js';
import { type Files, wholeDocument } from './document.js';

/** What React writes first because it belongs in `<head>`. */
const hoisted = /^(?:<(?:link|meta)\b[^>]*>|<title>[^<]*<\/title>)*/;

/** The document of a page that React hydrates as a whole. */
export const renderReact =
  (Page: ComponentType<Content>) =>
  (content: Content, files: Files): string => {
    const html = renderToString(<Page {...content} />);
    const [head = ''] = hoisted.exec(html) ?? [];
    const title = head.includes('<title>') ? '' : `<title>${content.words.article.headline}</title>`;
    return wholeDocument(files, { head: title + head, body: `<div id="root">${html.slice(head.length)}</div>` });
  };
