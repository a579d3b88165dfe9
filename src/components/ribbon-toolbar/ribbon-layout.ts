import type { ReadRibbonGroup, RibbonSize } from '../../content/ribbon.js';
import { textWidth } from '../../lib/text-width.js';

/** Widths of the ribbon, in rem, at which the layout of a group may change. `npm run steps` writes a container query for each. */
export const ribbonSteps = [16, 24, 32, 40, 48, 56, 64, 72, 80, 96, 112] as const;

/** The minimum width of the ribbon, in rem, for each layout of a group; 0 means always. In a narrower ribbon the group is a pop-up. */
export type RibbonBreakpoints = { [Size in Exclude<RibbonSize, 'popup'>]?: (typeof ribbonSteps)[number] | 0 };

const order: readonly RibbonSize[] = ['large', 'medium', 'small', 'popup'];
const defaultSizes: readonly RibbonSize[] = ['medium', 'small', 'popup'];

const separator = 1.2;
const target = 2.75;

/** Estimated widths in rem. They err on the wide side, because surplus room does no harm. */
const commandWidth = {
  large: (text: number) => Math.min(Math.max(text, 3), 7.5) + 1.6,
  medium: (text: number) => text + 3.2,
  small: (text: number) => Math.max(text + 1.6, target),
};

/** The layouts available to a group, the largest first. */
function sizesOf({ sizes, pinned, commands }: ReadRibbonGroup): RibbonSize[] {
  // Collapsing a single command into a button would save no room.
  const stays = pinned || commands.length === 1;
  const available = order.filter((size) => (sizes ?? defaultSizes).includes(size) && !(stays && size === 'popup'));
  return available.some((size) => size !== 'popup') ? available : ['medium', ...available];
}

function groupWidth(group: ReadRibbonGroup, sizes: readonly RibbonSize[], size: RibbonSize): number {
  if (size === 'popup') return commandWidth.medium(textWidth(group.label)) + separator;
  const widths = group.commands.map((command) => commandWidth[size](textWidth(command.label) * 0.95) + (command.menu ? target : 0));
  // Beside large commands, smaller ones are laid out in two rows.
  const rows = size !== 'large' && sizes.includes('large') && sizes.includes('popup') ? 2 : 1;
  const columns = widths.filter((_, index) => index % rows === 0);
  return columns.reduce((sum, width, column) => sum + Math.max(width, widths[column * rows + rows - 1] ?? 0), separator);
}

/**
 * The minimum widths of the ribbon for the layouts of each group. They are computed from the lengths of the labels, so that nothing is
 * measured in the browser and the layout does not shift.
 * As the ribbon gets narrower, first the large groups become smaller, then the medium ones, then the small ones; within a layout the
 * lowest `collapseOrder` goes first, followed by groups without one, from last to first. Pinned groups, and groups with a single
 * command, never become a button.
 */
export function groupBreakpoints(groups: readonly ReadRibbonGroup[]): RibbonBreakpoints[] {
  const rank = (index: number) => groups[index]?.collapseOrder ?? groups.length + 1000 - index;
  const ranked = groups
    .map((group, index) => {
      const sizes = sizesOf(group);
      return { index, sizes, widths: sizes.map((size) => groupWidth(group, sizes, size)) };
    })
    .sort((a, b) => rank(a.index) - rank(b.index));
  let needed = ranked.reduce((sum, { widths: [largest = 0] }) => sum + largest, 0);
  const breakpoints: RibbonBreakpoints[] = groups.map(() => ({}));
  for (const size of ['large', 'medium', 'small'] as const) {
    for (const { index, sizes, widths } of ranked) {
      const at = sizes.indexOf(size);
      const own = breakpoints[index];
      const { [at]: width, [at + 1]: next } = widths;
      if (width === undefined || !own) continue;
      own[size] = next === undefined ? 0 : (ribbonSteps.find((step) => step >= needed) ?? ribbonSteps.at(-1));
      if (next !== undefined) needed -= width - next;
    }
  }
  return breakpoints;
}
