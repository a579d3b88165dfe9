import { createFromReadableStream } from '@vitejs/plugin-rsc/ssr';
import type { ReactNode } from 'react';
import { renderToReadableStream } from 'react-dom/server.edge';

/** The HTML of what server components have rendered. */
export async function renderFlight(flight: ReadableStream<Uint8Array>): Promise<string> {
  const stream = await renderToReadableStream(await createFromReadableStream<ReactNode>(flight));
  await stream.allReady;
  return new Response(stream).text();
}
