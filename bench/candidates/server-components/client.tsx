import { createFromReadableStream } from '@vitejs/plugin-rsc/browser';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';

declare global {
  interface Window {
    flight: string;
  }
}

/** Hydrates the islands from what the server has put into the document. */
export const start = async () => {
  const flight = new Blob([window.flight]).stream();
  hydrateRoot(document.getElementById('root') as HTMLElement, await createFromReadableStream<ReactNode>(flight));
};
