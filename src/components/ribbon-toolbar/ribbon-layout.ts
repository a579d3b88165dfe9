import type { RibbonCommandContent, RibbonGroupContent } from '../../content/ribbon.js';
import { safeUrl } from '../../lib/safe-url.js';
import { textWidth } from '../../lib/text-width.js';

/** Widths of the ribbon, in rem, at which a group may change: one container query each in `ribbon-toolbar.css`. */
export const ribbonSteps = [16, 24, 32, 40, 48, 56, 64, 72, 80, 96, 112] as const;

/** A width from which a group may stand open. */
export type RibbonStep = (typeof ribbonSteps)[number];

const addressOf = (command: RibbonCommandContent) => ('href' in command ? command.href : 'formAction' in command ? command.formAction : '');

/** The groups without commands whose address may not be followed, and without groups that have none left. */
export function usableGroups(groups: readonly RibbonGroupContent[]): RibbonGroupContent[] {
  const isUsable = (command: RibbonCommandContent) => safeUrl(addressOf(command), 'RibbonToolbar') !== undefined;
  return groups.map((group) => ({ ...group, commands: group.commands.filter(isUsable) })).filter(({ commands }) => commands.length > 0);
}

const padding = 3.2;
const separator = 1.2;

const buttonWidth = (label: string) => textWidth(label) * 0.95 + padding;
const openWidth = (group: RibbonGroupContent) => group.commands.reduce((sum, { label }) => sum + buttonWidth(label), separator);

/**
 * For each group the width of the ribbon, in rem, from which it stands open; below it is a button with a pop-up.
 * Worked out from the lengths of the labels, so that nothing is measured in the browser and nothing jumps.
 * Groups give way by `collapseOrder`, the lowest first; those without go from last to first; pinned ones
 * and those of a single command stay.
 */
export function openFrom(groups: readonly RibbonGroupContent[]): (RibbonStep | undefined)[] {
  const rank = (index: number) => groups[index]?.collapseOrder ?? groups.length + 1000 - index;
  const order = groups.map((_, index) => index).sort((a, b) => rank(a) - rank(b));
  let needed = groups.reduce((sum, group) => sum + openWidth(group), 0);
  const from: (RibbonStep | undefined)[] = groups.map(() => undefined);
  for (const index of order) {
    const group = groups[index];
    // A button that hides a single command saves nothing.
    if (!group || group.pinned || group.commands.length === 1) continue;
    from[index] = ribbonSteps.find((step) => step >= needed) ?? ribbonSteps.at(-1);
    needed -= openWidth(group) - buttonWidth(group.label) - separator;
  }
  return from;
}
