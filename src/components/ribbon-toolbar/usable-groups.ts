import type { RibbonCommandContent, RibbonGroupContent } from '../../content/ribbon.js';
import { safeUrl } from '../../lib/safe-url.js';

function isUsable(command: RibbonCommandContent): boolean {
  const address = 'href' in command ? command.href : 'formAction' in command ? command.formAction : '';
  return safeUrl(address, 'RibbonToolbar') !== undefined;
}

/** A command without what its menu may not lead to; without a menu that has nothing left. */
function usableCommand(command: RibbonCommandContent): RibbonCommandContent[] {
  if (!('menu' in command) || !command.menu) return isUsable(command) ? [command] : [];
  const { menu, ...own } = command;
  const left = menu.filter(isUsable);
  const acts = 'href' in own || 'formAction' in own || 'action' in own;
  if (acts && !isUsable(own as RibbonCommandContent)) return left;
  if (left.length > 0) return [{ ...command, menu: left }];
  return acts ? [own as RibbonCommandContent] : [];
}

/** The groups without commands whose address may not be followed, and without groups that have none left. */
export function usableGroups(groups: readonly RibbonGroupContent[]): RibbonGroupContent[] {
  return groups
    .map((group) => ({ ...group, commands: group.commands.flatMap(usableCommand) }))
    .filter(({ commands }) => commands.length > 0);
}
