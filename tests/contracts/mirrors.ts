import { apart } from '../../scripts/entries.mjs';
import type { Files } from './files.js';

const pascal = (kebab: string) => kebab.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
const camel = (kebab: string) => kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The missing files of components: each needs a stylesheet, a story, a fixture, a test, exports and a subpath. */
export function mirrorFaults(components: readonly string[], files: Files, subpaths: Record<string, string>): string[] {
  return components.flatMap((name) => {
    const has = (pattern: RegExp) => Object.keys(files).some((file) => pattern.test(file));
    const isExported = new RegExp(`\\b${pascal(name)}\\b`).test(files[`src/components/${name}/exports.ts`] ?? '');
    const isInMain = apart.includes(name) || new RegExp(`\\b${pascal(name)}\\b`).test(files['src/index.ts'] ?? '');
    const fixture = Object.entries(files).find(([file]) => new RegExp(`^stories/fixtures/${name}\\.tsx?$`).test(file))?.[1];
    return [
      ...(has(new RegExp(`^src/components/${name}/${name}\\.tsx$`))
        ? []
        : [`src/components/${name}/${name}.tsx is missing. The main file of a folder has its name.`]),
      ...(has(new RegExp(`^src/components/${name}/${name}\\.css$`))
        ? []
        : [`src/components/${name}/${name}.css is missing. Give the component a stylesheet.`]),
      ...(has(new RegExp(`^stories/components/${name}\\.stories\\.tsx$`))
        ? []
        : [`stories/components/${name}.stories.tsx is missing. Write a story per state.`]),
      ...(has(new RegExp(`^tests/components/${name}\\.(browser\\.)?test\\.tsx$`))
        ? []
        : [`tests/components/${name}.test.tsx is missing. Test what the component does.`]),
      ...(fixture?.includes(`export const ${camel(name)}`)
        ? []
        : [`stories/fixtures/${name}.ts does not export ${camel(name)}. Put the props of each state there.`]),
      ...(isExported ? [] : [`src/components/${name}/exports.ts does not export ${pascal(name)}. List the exports of the subpath there.`]),
      ...(isInMain
        ? []
        : [
            `src/index.ts does not export ${pascal(name)}. Add the exports of its exports.ts, or list it under "apart" in scripts/entries.mjs.`,
          ]),
      ...(subpaths[`./${name}`] ? [] : [`package.json has no subpath ./${name}. Run: node scripts/entries.mjs`]),
    ];
  });
}
