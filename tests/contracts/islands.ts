import { bare, type Files } from './files.js';

/** Hooks that need a browser. `useId` does not. */
const hooks =
  /\b(use(?:State|Effect|LayoutEffect|InsertionEffect|Reducer|Ref|Callback|Memo|SyncExternalStore|Transition|Optimistic|ActionState|ImperativeHandle|Context))\s*[(<]/;

/** Islands without the directive, directives outside islands, and hooks outside islands. */
export function islandFaults(files: Files): string[] {
  return Object.entries(files).flatMap(([file, code]) => {
    const island = /\.island\.tsx?$/.test(file);
    const directive = /^\s*['"]use client['"]/.test(code);
    const hook = hooks.exec(bare(code))?.[1];
    return [
      ...(island && !directive ? [`${file} is an island without 'use client'. Make it the first line.`] : []),
      ...(!island && directive
        ? [`${file} says 'use client' but is not named as an island. Rename it to *.island.tsx, or drop the line.`]
        : []),
      ...(!island && hook ? [`${file} calls ${hook}. Only islands move: put it into a *.island.tsx, or do without.`] : []),
      ...(/\sstyle=\{/.test(bare(code))
        ? [`${file} writes a style attribute, which a strict policy refuses in server HTML. Use a class or a data attribute.`]
        : []),
    ];
  });
}
