import { createFromReadableStream } from '@vitejs/plugin-rsc/ssr';
import { type ReactNode, use } from 'react';
import { renderToReadableStream } from 'react-dom/server.edge';

/** The HTML of what server components have rendered. It is read inside the renderer, which then has the scripts of the islands preloaded. */
export async function renderFlight(flight: ReadableStream<Uint8Array>): Promise<string> {
  let page: Promise<ReactNode> | undefined;
  function Page() {
    page ??= createFromReadableStream<ReactNode>(flight);
    return use(page);
  }
  const stream = await renderToReadableStream(<Page />);
  await stream.allReady;
  return new Response(stream).text();
}
