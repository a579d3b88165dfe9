// npm run tokens: writes src/styles/tokens.css and src/styles/token-names.ts from the design tokens (DTCG 2025.10).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatten } from './flatten-tokens.mjs';
import { isStarted, root } from './here.mjs';

const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(root, 'src/styles', file), 'utf8'));

/** @param {{ name: string, css: string }[]} tokens @param {string} indent */
const declarations = (tokens, indent) => tokens.map(({ name, css }) => `${indent}${name}: ${css};`).join('\n');

export function build() {
  const light = flatten(read('tokens.json'));
  const dark = flatten(read('tokens.dark.json'));
  const byName = (/** @type {string} */ name) => light.find((token) => token.name === name)?.css;
  const stylesheet = `/* Written by scripts/tokens.mjs from tokens.json and tokens.dark.json: change those. */
:root {
  color-scheme: light;
${declarations(light, '  ')}
}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    color-scheme: dark;
${declarations(dark, '    ')}
  }
}

:root[data-theme="dark"] {
  color-scheme: dark;
${declarations(dark, '  ')}
}

/* As specific as the dark theme, which would otherwise keep its thin lines. */
@media (prefers-contrast: more) {
  :root:root {
    --pr-color-muted: var(--pr-color-ink);
    --pr-color-line: var(--pr-color-edge);
  }
}

/* Paper is white, whatever the theme on screen. */
@media print {
  :root:root {
    color-scheme: light;
${declarations(
  dark.map(({ name }) => ({ name, css: byName(name) ?? '' })),
  '    ',
)}
  }
}
`;
  const names = `// Written by scripts/tokens.mjs from src/styles/tokens.json: change that.

/** A custom property that a site may set to change the appearance. */
export type TokenName =
${light.map(({ name }) => `  | '${name}'`).join('\n')};
`;
  return { 'src/styles/tokens.css': stylesheet, 'src/styles/token-names.ts': names };
}

if (isStarted(import.meta.url)) {
  for (const [file, text] of Object.entries(build())) writeFileSync(join(root, file), text);
}
