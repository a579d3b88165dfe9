import { content } from 'bench:content';
import type { ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Content } from './content.js';

/** Hydrates a page as a whole. */
export const hydrateReact = (Page: ComponentType<Content>) => () => {
  hydrateRoot(document.getElementById('root') as HTMLElement, <Page {...content} />);
};
