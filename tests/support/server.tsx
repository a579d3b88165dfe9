import { version } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.js';

export { version };

/** The document of a test page, as a server with its own copy of React sends it. */
export const documentFor = (path: string): string => `<!doctype html>${renderToString(<App path={path} scripts={['/client.js']} />)}`;
