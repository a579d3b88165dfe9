import type { ActCommand } from '../../content/ribbon.js';

/** Whether a command does something by itself. */
export const acts = (command: object): boolean => 'href' in command || 'formAction' in command || 'action' in command;

/** Whether a command can do nothing where scripting is off. */
export const onlyByScript = (command: ActCommand): boolean => 'action' in command && !('href' in command);
