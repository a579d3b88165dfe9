import { writeFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { Document } from './document';

writeFileSync('dist/index.html', `<!doctype html>${renderToString(<Document />)}`);
