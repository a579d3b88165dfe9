import type { Plugin } from 'vite';
import { readDeclarations } from '../scripts/declarations/declarations.mjs';

const name = 'virtual:declarations';

/** What the package declares, as a module, for the tables of the docs pages. */
export function declarations(): Plugin {
  return {
    name: 'pressroom-ui:declarations',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(readDeclarations())}` : null),
  };
}
