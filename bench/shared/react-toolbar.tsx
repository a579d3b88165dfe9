import type { ComponentType, ReactNode } from 'react';
import { moveInToolbar, runCommand } from './toolbar.js';
import type { Command, Words } from './words.js';

export interface CommandProps {
  children: ReactNode;
  tabIndex: number;
  href?: string | undefined;
  download?: string | undefined;
  onClick?: (() => void) | undefined;
}

/** What makes a link or a button of a library a command. */
const commandProps = ({ id, label, href }: Command, isFirst: boolean): CommandProps => ({
  children: label,
  tabIndex: isFirst ? 0 : -1,
  ...(href === undefined ? { onClick: () => runCommand(id) } : { href, download: id === 'save' ? '' : undefined }),
});

/** A toolbar of plain elements, with the links and buttons of a library that has none. */
export const ReactToolbar = ({ toolbar, Item }: { toolbar: Words['toolbar']; Item: ComponentType<CommandProps> }) => (
  // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its items have the focus
  <div className="toolbar" role="toolbar" aria-label={toolbar.label} onKeyDown={moveInToolbar}>
    {toolbar.groups.map(({ label, commands }, group) => (
      // biome-ignore lint/a11y/useSemanticElements: a toolbar is no form
      <div key={label} role="group" aria-label={label}>
        {commands.map((command, index) => (
          <Item key={command.id} {...commandProps(command, group + index === 0)} />
        ))}
      </div>
    ))}
  </div>
);
