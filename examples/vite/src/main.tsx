import { ServerHtml } from 'pressroom-ui/server-html';
import { lazy, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import 'pressroom-ui/styles.css';
import './site.css';

/** Loaded only where the document does not contain the article: `npm run dev` serves it without. */
const Article = lazy(() => import('./article'));

const root = document.getElementById('root') as HTMLElement;
const app = (
  <StrictMode>
    <ServerHtml contentKey="/">
      <Article />
    </ServerHtml>
  </StrictMode>
);
if (root.firstElementChild) hydrateRoot(root, app);
else createRoot(root).render(app);
