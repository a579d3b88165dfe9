import { renderToReadableStream } from '@vitejs/plugin-rsc/rsc';
import { NewsPage } from 'pressroom-ui';
import type { Content } from '../../shared/content.js';
import { type Files, wholeDocument } from '../../shared/document.js';

/** The template as server components: the browser gets the islands, and in the document what React needs to hydrate them. */
export async function render({ page, words }: Content, files: Files): Promise<string> {
  const { renderFlight } = await import.meta.viteRsc.loadModule<typeof import('./html.js')>('ssr', 'html');
  const [forHtml, forBrowser] = renderToReadableStream(<NewsPage page={page} />).tee();
  const [html, flight] = await Promise.all([renderFlight(forHtml), new Response(forBrowser).text()]);
  const [head = ''] = /^(?:<(?:link|meta)\b[^>]*>|<title>[^<]*<\/title>)*/.exec(html) ?? [];
  const data = JSON.stringify(flight).replaceAll('<', '\\u003c');
  return wholeDocument(files, {
    head: head || `<title>${words.article.headline}</title>`,
    body: `<div id="root">${html.slice(head.length)}</div><script>self.flight=${data}</script>`,
  });
}
