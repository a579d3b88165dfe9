export type { RibbonGroupContent, RibbonSize } from '../../content/ribbon.js';
export type {
  ActionCommand,
  ButtonCommand,
  CopyLinkCommand,
  FormCommand,
  LinkCommand,
  MenuCommand,
  PrintCommand,
  RibbonCommandContent,
  ShareCommand,
} from '../../content/ribbon-command.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { IconName } from '../../lib/icons.js';
export type { Locale } from '../../locales/en.js';
export { type PageCommands, type PageCommandsOptions, pageCommands } from './page-commands.js';
export { RibbonCommand, type RibbonCommandProps } from './ribbon-command.js';
export { RibbonGroup, type RibbonGroupProps } from './ribbon-group.js';
export type { RibbonBreakpoints } from './ribbon-layout.js';
export { RibbonMenu, type RibbonMenuProps } from './ribbon-menu.js';
export { RibbonToggle, type RibbonToggleProps } from './ribbon-toggle.js';
export { RibbonToolbar, type RibbonToolbarProps } from './ribbon-toolbar.js';
