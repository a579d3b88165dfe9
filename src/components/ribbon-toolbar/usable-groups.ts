import type { ActCommand, RibbonCommandContent, RibbonGroupContent } from '../../content/ribbon.js';
import { clean } from '../../lib/clean.js';
import { safeUrl } from '../../lib/safe-url.js';
import { warn } from '../../lib/warn.js';
import { acts } from './acts.js';

function isUsable(command: ActCommand): boolean {
  if (process.env.NODE_ENV !== 'production' && !command.label)
    warn('RibbonToolbar', 'got a command without a label; it is left out.', 'Give every command the label that readers see.');
  const address = 'href' in command ? command.href : 'formAction' in command ? command.formAction : '';
  return Boolean(command.label) && safeUrl(address, 'RibbonToolbar') !== undefined;
}

/** A command without what its menu may not lead to; without a menu that has nothing left. */
function usableCommand({ menu = [], ...own }: ActCommand & { menu?: ActCommand[] }): RibbonCommandContent[] {
  const left = menu.filter((command) => acts(command) && isUsable(command));
  const isMenu = left.length > 0;
  if (!acts(own)) return isUsable(own) && (isMenu || (own as ActCommand).unavailable) ? [{ ...(own as ActCommand), menu: left }] : [];
  if (!isUsable(own)) return left;
  return [isMenu ? { ...own, menu: left } : own];
}

/** A group without a name cannot become a button. */
function named(group: RibbonGroupContent): RibbonGroupContent {
  if (group.label?.trim()) return group;
  if (process.env.NODE_ENV !== 'production')
    warn('RibbonToolbar', 'got a group without a label; it never becomes a button.', 'Give every group the name its button would have.');
  return { ...group, pinned: true };
}

/** The groups without commands that nobody could use, and without groups that have none left. What a CMS left `null` is not there. */
export function usableGroups(groups: readonly RibbonGroupContent[]): RibbonGroupContent[] {
  return clean([...(groups ?? [])])
    .map(({ commands = [], ...group }) => ({ ...group, commands: (commands as ActCommand[]).flatMap(usableCommand) }))
    .filter(({ commands }) => commands.length > 0)
    .map(named);
}
