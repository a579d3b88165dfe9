// Design tokens (DTCG 2025.10) as custom properties. Uses nothing of Node, because the Storybook shows them, too.

/** @typedef {{ name: string, css: string, path: string[], description: string }} Token */

/** @param {any} value @param {string} type */
function css(value, type) {
  if (type === 'color') return value.hex;
  if (type === 'dimension') return `${value.value}${value.unit}`;
  if (type === 'fontFamily')
    return value.map((/** @type {string} */ family) => (/[^a-z-]/i.test(family) ? `"${family}"` : family)).join(', ');
  return String(value);
}

/** @param {any} node @param {string[]} path @param {string} type @returns {Token[]} */
export function flatten(node, path = [], type = '') {
  const own = node.$type ?? type;
  if ('$value' in node) return [{ name: `--pr-${path.join('-')}`, css: css(node.$value, own), path, description: node.$description ?? '' }];
  return Object.entries(node)
    .filter(([key]) => !key.startsWith('$'))
    .flatMap(([key, child]) => flatten(child, [...path, key], own));
}
