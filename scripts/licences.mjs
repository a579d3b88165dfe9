// npm run licences: writes src/format/licences-data.ts, the addresses of licences that institutions use, from the SPDX License List.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import spdx from 'spdx-license-list';
import { isStarted, root } from './here.mjs';

const file = 'src/format/licences-data.ts';

/** The families whose identifiers lead somewhere. */
const families = /^(CC|OGL-UK|EUPL|etalab|DL-DE)\b|^CC0-/i;

/** Legal codes of Creative Commons are one step below their deeds, which are in the reader's language and link to them. @param {string} url */
export const deed = (url) => url.replace(/legalcode$/, '');

/** The identifiers of the families with their addresses. @returns {[id: string, address: string][]} */
export const licences = () =>
  Object.entries(spdx)
    .filter(([id]) => families.test(id))
    .map(([id, { url }]) => /** @type {[string, string]} */ ([id, deed(url)]))
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The module. */
export function build() {
  /** @type {Map<string, string[]>} */
  const byRule = new Map();
  const others = licences().filter(([id, address]) => {
    const [, kind = '', version = ''] = /^CC-([A-Z-]+)-(\d.*)$/.exec(id) ?? [];
    const [key, place] = [kind.toLowerCase(), version.toLowerCase().replace('-', '/')];
    if (address !== `https://creativecommons.org/licenses/${key}/${place}/`) return true;
    byRule.set(key, [...(byRule.get(key) ?? []), place]);
    return false;
  });
  return `// Written by scripts/licences.mjs from the SPDX License List: change that.

// biome-ignore format: one line each.
/** Licences of Creative Commons, whose addresses contain their kind, version and jurisdiction, by kind. */
export const creativeCommons: Readonly<Record<string, string>> = {
${[...byRule].map(([kind, places]) => `  '${kind}': '${places.join(' ')}',`).join('\n')}
};

// biome-ignore format: one line each.
/** The other licences: identifier and address. */
export const otherLicences: readonly [id: string, address: string][] = [
${others.map(([id, address]) => `  ['${id}', '${address}'],`).join('\n')}
];
`;
}

if (isStarted(import.meta.url)) writeFileSync(join(root, file), build());
