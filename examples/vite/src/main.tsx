import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Page } from './page';

const root = document.getElementById('root') as HTMLElement;
const app = (
  <StrictMode>
    <Page />
  </StrictMode>
);
// `npm run dev` serves the document without the page.
if (root.firstElementChild) hydrateRoot(root, app);
else createRoot(root).render(app);
