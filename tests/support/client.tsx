import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';

declare global {
  interface Window {
    recoverableErrors: string[];
    hydrated: boolean;
  }
}

window.recoverableErrors = [];
window.hydrated = false;

const { pathname, search } = window.location;
const query = new URLSearchParams(search);

hydrateRoot(
  document,
  <StrictMode>
    <App
      path={pathname}
      script={document.querySelector<HTMLScriptElement>('script[src]')?.getAttribute('src') ?? ''}
      theme={query.get('theme') ?? undefined}
    />
  </StrictMode>,
  { onRecoverableError: (error) => window.recoverableErrors.push(String(error)) },
);
