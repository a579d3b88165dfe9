import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';

declare global {
  interface Window {
    recoverableErrors: string[];
    hydrated: boolean;
    /** Navigates without loading a new document, as a router does. */
    showPage(path: string): void;
  }
}

window.recoverableErrors = [];
window.hydrated = false;

const { pathname, search } = window.location;
const query = new URLSearchParams(search);

const scripts = Array.from(document.querySelectorAll('script[src]'), (script) => script.getAttribute('src') ?? '');
const app = (path: string) => (
  <StrictMode>
    <App path={path} scripts={scripts} theme={query.get('theme') ?? undefined} />
  </StrictMode>
);

const root = hydrateRoot(document, app(pathname), {
  onRecoverableError: (error) => window.recoverableErrors.push(String(error)),
});
window.showPage = (path) => root.render(app(path));
