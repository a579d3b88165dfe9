import type { ReadCommand } from '../../content/ribbon-command.js';

/** Whether neither a command nor any command of its menu works without script. */
export function requiresScript(command: ReadCommand): boolean {
  const own = command.type === 'copy-link' || command.type === 'print' || command.type === 'button' || command.type === 'menu';
  return own && (command.menu ?? []).every(requiresScript);
}
