import type { ActCommand, RibbonCommandContent } from '../../content/ribbon.js';
import { interpolate } from '../../format/interpolate.js';
import { acts, onlyByScript } from './acts.js';
import { RibbonCommand, type RibbonCommandProps } from './ribbon-command.js';
import { RibbonMenu } from './ribbon-menu.js';

/** Whether a command can do nothing where scripting is off, and its menu neither. */
export function needsScript(command: RibbonCommandContent): boolean {
  const own = !acts(command) || onlyByScript(command as ActCommand);
  return own && (command as { menu?: ActCommand[] }).menu?.every(onlyByScript) !== false;
}

/** A command as the data has it: plain, a menu, or a split button. Root: that of `RibbonCommand` or `RibbonMenu`. */
export function RibbonItem({ command, options }: { command: RibbonCommandContent; options: string }) {
  const { menu, ...own } = command as { menu?: ActCommand[] } & ActCommand;
  const only = !acts(own);
  if (!menu || (only && own.unavailable)) return <RibbonCommand {...(own as RibbonCommandProps)} />;
  if (only) return <RibbonMenu label={own.label} icon={own.icon} commands={menu} />;
  return (
    <RibbonMenu
      label={interpolate(options, { command: own.label })}
      commands={menu}
      beside={<RibbonCommand {...(own as RibbonCommandProps)} />}
    />
  );
}
