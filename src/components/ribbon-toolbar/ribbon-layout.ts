import type { ReadRibbonGroup, RibbonSize } from '../../content/ribbon.js';
import { textWidth } from '../../lib/text-width.js';

/** Widths of the ribbon, in rem, at which a group may change: `npm run steps` writes a container query for each. */
export const ribbonSteps = [16, 24, 32, 40, 48, 56, 64, 72, 80, 96, 112] as const;

/** The width of the ribbon, in rem, from which a group has a size; 0 is always. Narrower than all of them it is a pop-up. */
export type RibbonBreakpoints = { [Size in Exclude<RibbonSize, 'popup'>]?: (typeof ribbonSteps)[number] | 0 };

const order: readonly RibbonSize[] = ['large', 'medium', 'small', 'popup'];
const usual: readonly RibbonSize[] = ['medium', 'small', 'popup'];

const separator = 1.2;
const target = 2.75;

/** Widths in rem, on the wide side: a command that has more room than it needs does no harm. */
const commandWidth = {
  large: (text: number) => Math.min(Math.max(text, 3), 7.5) + 1.6,
  medium: (text: number) => text + 3.2,
  small: (text: number) => Math.max(text + 1.6, target),
};

/** The sizes a group can use, the largest first. */
function sizesOf({ sizes, pinned, commands }: ReadRibbonGroup): RibbonSize[] {
  // A button that hides a single command saves nothing.
  const stays = pinned || commands.length === 1;
  const can = order.filter((size) => (sizes ?? usual).includes(size) && !(stays && size === 'popup'));
  return can.some((size) => size !== 'popup') ? can : ['medium', ...can];
}

function groupWidth(group: ReadRibbonGroup, size: RibbonSize): number {
  if (size === 'popup') return commandWidth.medium(textWidth(group.label)) + separator;
  const widths = group.commands.map((command) => commandWidth[size](textWidth(command.label) * 0.95) + (command.menu ? target : 0));
  const sizes = sizesOf(group);
  // Beside large commands, smaller ones stand in two rows.
  const rows = size !== 'large' && sizes.includes('large') && sizes.includes('popup') ? 2 : 1;
  const columns = widths.filter((_, index) => index % rows === 0);
  return columns.reduce((sum, width, column) => sum + Math.max(width, widths[column * rows + rows - 1] ?? 0), separator);
}

/**
 * For each group the widths of the ribbon from which it has each of its sizes.
 * Worked out from the lengths of the names, so that nothing is measured in the browser and nothing jumps.
 * First all large groups give way, then the medium ones, then the small ones; among equals by `collapseOrder`,
 * the lowest first, and those without from last to first. Pinned ones and those of a single command never become a button.
 */
export function groupBreakpoints(groups: readonly ReadRibbonGroup[]): RibbonBreakpoints[] {
  const rank = (index: number) => groups[index]?.collapseOrder ?? groups.length + 1000 - index;
  const ranked = groups.map((group, index) => ({ group, index, sizes: sizesOf(group) })).sort((a, b) => rank(a.index) - rank(b.index));
  let needed = ranked.reduce((sum, { group, sizes }) => sum + groupWidth(group, sizes[0] ?? 'medium'), 0);
  const breakpoints: RibbonBreakpoints[] = groups.map(() => ({}));
  for (const size of ['large', 'medium', 'small'] as const) {
    for (const { group, index, sizes } of ranked) {
      const at = sizes.indexOf(size);
      const widths = breakpoints[index];
      if (at < 0 || !widths) continue;
      const next = sizes[at + 1];
      widths[size] = next ? (ribbonSteps.find((step) => step >= needed) ?? ribbonSteps.at(-1)) : 0;
      if (next) needed -= groupWidth(group, size) - groupWidth(group, next);
    }
  }
  return breakpoints;
}
