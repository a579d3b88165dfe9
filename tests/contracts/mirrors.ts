import type { Files } from './files.js';

const pascal = (kebab: string) => kebab.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
const camel = (kebab: string) => kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Components with a door of their own: bundlers for server components ship the islands of all that a door names,
 * and these have one that few pages need (docs/decisions/031).
 */
const apart = ['add-to-calendar', 'ribbon-tabs'];

/** What a component lacks: every one has a stylesheet, a story, a fixture, a test, an export and a subpath. */
export function mirrorFaults(components: readonly string[], files: Files, subpaths: Record<string, string>): string[] {
  return components.flatMap((name) => {
    const has = (pattern: RegExp) => Object.keys(files).some((file) => pattern.test(file));
    const exported =
      apart.includes(name) || new RegExp(`\\b${pascal(name)}\\b[^;]*components/${name}/${name}\\.js`).test(files['src/index.ts'] ?? '');
    const fixture = Object.entries(files).find(([file]) => new RegExp(`^stories/fixtures/${name}\\.tsx?$`).test(file))?.[1];
    return [
      ...(has(new RegExp(`^src/components/${name}/${name}\\.tsx$`))
        ? []
        : [`src/components/${name}/${name}.tsx is missing. A folder's main file carries its name.`]),
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
      ...(exported ? [] : [`src/index.ts does not export ${pascal(name)}. Add it to the door.`]),
      ...(subpaths[`./${name}`] ? [] : [`package.json has no subpath ./${name}. Write its exports anew from scripts/entries.mjs.`]),
    ];
  });
}
