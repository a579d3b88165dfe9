import type { Plugin } from 'vite';

/**
 * Does what a bundler for React Server Components does: on the server, an island is only a reference.
 * Every export of `*.island.tsx` becomes the string `island`, which renders as an element of that name.
 */
export function islandStubs(): Plugin {
  return {
    name: 'island-stubs',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.island\.tsx$/.test(id)) return undefined;
      const names = [...code.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name);
      return { code: names.map((name) => `export const ${name} = 'island';`).join('\n'), map: null };
    },
  };
}
