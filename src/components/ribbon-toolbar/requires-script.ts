import type { ReadCommand } from '../../content/ribbon-command.js';

/** Whether a command, and all of its menu, can do nothing where scripting is off. */
export function requiresScript(command: ReadCommand): boolean {
  const own = command.type === 'copy-link' || command.type === 'print' || command.type === 'button' || command.type === 'menu';
  return own && (command.menu ?? []).every(requiresScript);
}
