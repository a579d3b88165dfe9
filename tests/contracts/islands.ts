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
        ? [`${file} says 'use client' but is not named as an island. Rename it to *.island.tsx, or remove the line.`]
        : []),
      ...(!island && hook ? [`${file} calls ${hook}. Only islands may use it: move it to a *.island.tsx, or avoid it.`] : []),
      ...(/\sstyle=\{/.test(bare(code))
        ? [`${file} writes a style attribute, which a strict policy refuses in server HTML. Use a class or a data attribute.`]
        : []),
    ];
  });
}

const guard = "process.env.NODE_ENV !== 'production'";

/** Warnings whose texts would be shipped in production. A function that only warns may be guarded at its calls. */
export function unguardedWarnings(files: Files): string[] {
  return Object.entries(files).flatMap(([file, code]) => {
    const plain = bare(code);
    if (file === 'src/lib/warn.ts' || !/\bwarn\(/.test(plain)) return [];
    return [...plain.matchAll(/\bwarn\(/g)].flatMap(({ index }) => {
      const before = plain.slice(Math.max(0, index - 220), index);
      const inGuarded = /\n(?:async )?function (\w+)(?:<[^(]*>)?\((?![\s\S]*\nfunction )/.exec(
        plain.slice(0, index).split('\n}\n').at(-1) ?? '',
      )?.[1];
      const calls = inGuarded
        ? [...plain.matchAll(new RegExp(`(.*)\\b${inGuarded}\\(`, 'g'))].filter(([line]) => !line.includes('function '))
        : [];
      const guardedCalls = calls.length > 0 && calls.every(([line]) => line.includes(guard));
      const guarded =
        /\bif \(process\.env\.NODE_ENV !== 'production'[^\n]*\)\s*$/.test(before) ||
        /\bif \(process\.env\.NODE_ENV !== 'production'[^\n]*\) \{\s*$/.test(before);
      return guarded || guardedCalls
        ? []
        : [`${file} warns outside "if (${guard})". Move the call inside it, so that production bundles do not contain its text.`];
    });
  });
}
