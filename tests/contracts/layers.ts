import { dirname, join } from 'node:path';
import { bare, type Files, importsOf } from './files.js';

/** The layers of the codebase, lowest first. Folders in one row do not import each other. */
const layers = [
  ['lib', 'styles'],
  ['content'],
  ['locales'],
  ['format'],
  ['metadata', 'photo-metadata', 'rich-text', 'time-zone-cities', 'session'],
  ['dom'],
  ['elements'],
  ['components'],
  ['templates/page-frame'],
  ['templates'],
  ['index.ts', 'render-page', 'enhance.ts', 'enhance-editing.ts', 'enhance-calendar.ts', 'enhance-hover.ts', 'enhance-session.ts'],
  [
    'enhance-page.ts',
    'enhance-editing-page.ts',
    'enhance-calendar-page.ts',
    'enhance-hover-page.ts',
    'enhance-session-page.ts',
    'server-html.island.tsx',
    'cli',
  ],
];

const levelOf = (path: string) => layers.findIndex((row) => row.some((name) => path === `src/${name}` || path.startsWith(`src/${name}/`)));
const unitOf = (path: string) =>
  path
    .split('/')
    .slice(1, path.startsWith('src/components/') || path.startsWith('src/templates/') ? 3 : 2)
    .join('/');

/** The source file of an import; `undefined` for packages and stylesheets. */
function resolve(from: string, specifier: string, files: Files): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = join(dirname(from), specifier).replace(/\.js$/, '');
  return [`${path}.ts`, `${path}.tsx`].find((file) => file in files);
}

/** Imports of a higher layer or of another component. */
export function upwardImports(files: Files): string[] {
  return Object.entries(files).flatMap(([file, code]) =>
    importsOf(code).flatMap((specifier) => {
      if (!specifier.startsWith('.') || specifier.endsWith('.css')) return [];
      const target = resolve(file, specifier, files);
      if (!target) return [`${file} imports "${specifier}", which does not exist. Write the path with its .js extension.`];
      const [from, to] = [levelOf(file), levelOf(target)];
      if (from < 0) return [`${file} is in no layer. Move it to one of: ${layers.flat().join(', ')}.`];
      if (from === to && unitOf(file) === unitOf(target)) return [];
      if (from > to) return [];
      return [
        `${file} imports ${target}, which is not below it. Move the shared code to a lower layer, or combine the components in src/templates.`,
      ];
    }),
  );
}

/** Import cycles, each reported once. */
export function cycles(files: Files): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: string[]) => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      found.push(`${[...trail.slice(at), file].join(' -> ')} is an import cycle. Move the shared code to a lower file.`);
      return;
    }
    if (done.has(file)) return;
    for (const specifier of importsOf(files[file] ?? '')) {
      const target = resolve(file, specifier, files);
      if (target) visit(target, [...trail, file]);
    }
    done.add(file);
  };
  for (const file of Object.keys(files)) visit(file, []);
  return found;
}

/** Files of the lower layers that use React or the DOM. */
export function impureLayers(files: Files): string[] {
  return Object.entries(files).flatMap(([file, code]) => {
    if (!/^src\/(lib|content|locales|format|metadata|photo-metadata|rich-text|time-zone-cities)\//.test(file)) return [];
    const react = importsOf(code).filter((specifier) => /^react(-dom)?(\/|$)/.test(specifier));
    const dom = /\b(document|window|navigator|HTMLElement)\b\s*[.[(]/.exec(bare(code).replace(/'[^']*'/g, "''"))?.[1];
    return [
      ...react.map(
        (name) =>
          `${file} imports ${name}. Keep lib, content, locales, format, metadata, photo-metadata, rich-text and time-zone-cities free of React: move it to elements or components.`,
      ),
      ...(dom
        ? [
            `${file} uses ${dom}. Keep lib, content, locales, format, metadata, photo-metadata, rich-text and time-zone-cities free of the DOM: move it to dom.`,
          ]
        : []),
    ];
  });
}

/** The packages that only one folder may import, for which sites that use its entry point install them (docs/decisions/038, 040 and 050). */
const serverPackages: Record<string, readonly string[]> = {
  'src/photo-metadata/': ['exifreader', '@xmldom/xmldom', 'node:zlib'],
  'src/rich-text/': ['parse5', 'micromark', 'micromark-extension-gfm'],
  'src/render-page/': ['react-dom/server'],
  'src/time-zone-cities/': [],
  'src/cli/': [],
};

/** The command line uses all of Node, and the other folders for servers. */
const isAllowedInCommands = (file: string, name: string) => file.startsWith('src/cli/') && /^(node:|\.)/.test(name);

/** Imports by which code for servers only could get into other entry points, and from there into browsers. */
export function serverOnlyImports(files: Files): string[] {
  const isForServers = (name: string) => name.startsWith('node:') || Object.values(serverPackages).flat().includes(name);
  return Object.entries(files).flatMap(([file, code]) => {
    const [folder, packages = []] = Object.entries(serverPackages).find(([start]) => file.startsWith(start)) ?? [];
    return importsOf(code)
      .filter((name) => {
        const target = resolve(file, name, files);
        return (
          !isAllowedInCommands(file, name) &&
          ((isForServers(name) && !packages.includes(name)) ||
            Object.keys(serverPackages).some((start) => start !== folder && target?.startsWith(start)))
        );
      })
      .map((name) => `${file} imports "${name}", which is for servers only. Use it in its own folder, or do without.`);
  });
}

/** Barrels other than `src/index.ts`. */
export function innerBarrels(files: Files): string[] {
  return Object.entries(files).flatMap(([file, code]) => [
    ...(/\/index\.tsx?$/.test(file) && file !== 'src/index.ts'
      ? [`${file} is an inner barrel. Import from the file itself and delete it.`]
      : []),
    ...(/export\s+\*/.test(code) ? [`${file} uses a star export. List the exports by name.`] : []),
  ]);
}

const pascal = (kebab: string) => kebab.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Files of `src/dom` that mention a class name or a component. */
export function markupInDom(files: Files, components: readonly string[]): string[] {
  const names = components.flatMap((name) => [name, pascal(name)]).filter((name) => /.[-A-Z]/.test(name));
  return Object.entries(files).flatMap(([file, code]) => {
    if (!file.startsWith('src/dom/')) return [];
    const found = [/\bpr-[a-z-]+/, ...names.map((name) => new RegExp(`\\b${name}\\b`))].flatMap((name) => name.exec(code)?.[0] ?? []);
    return found.map((name) => `${file} names ${name}. Take it as a parameter, or move the file to its component.`);
  });
}

/** Behaviours that lack the exports that `enhance` and the island need. */
export function incompleteBehaviours(files: Files): string[] {
  return Object.entries(files).flatMap(([file, code]) => {
    if (!file.endsWith('.behaviour.ts')) return [];
    return ['selector', 'attach'].flatMap((name) =>
      new RegExp(`export (const |function |\\{.* as )${name}\\b`).test(code)
        ? []
        : [`${file} does not export ${name}. See src/dom/attach-all.ts.`],
    );
  });
}
