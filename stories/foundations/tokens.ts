import { flatten } from '../../scripts/flatten-tokens.mjs';
import type { Theme } from '../../src/styles/colour-pairs.js';
import darkFile from '../../src/styles/tokens.dark.json';
import lightFile from '../../src/styles/tokens.json';

/** All tokens, in the order of their file. */
export const tokens = flatten(lightFile);

const coloursOf = (file: object) =>
  Object.fromEntries(
    flatten(file)
      .filter(({ path }) => path[0] === 'color')
      .map(({ path, css }) => [path[1], css]),
  ) as Theme;

/** Every colour, as `#rrggbb`. */
export const light = coloursOf(lightFile);
export const dark = { ...light, ...coloursOf(darkFile) };

/** The tokens of one kind: `tokensOf('font', 'size')`. */
export const tokensOf = (...kind: string[]) => tokens.filter(({ path }) => kind.every((part, index) => path[index] === part));
