import type { IconName } from '../lib/icons.js';

/** What every command of the ribbon has. */
interface CommandContent {
  /** Visible name: a verb, or a verb and its object. */
  label: string;
  /** Picture beside the name; never instead of it. */
  icon?: IconName;
  /** Why the command cannot be used now. It stays focusable, and says so. */
  unavailable?: string;
}

/** A command that leads somewhere: works without script. */
export interface LinkCommand extends CommandContent {
  href: string;
  /** Save the target instead of opening it, as the HTML `download` attribute. */
  download?: boolean | string;
}

/** A command the server carries out: an HTML form with one button, works without script. */
export interface FormCommand extends CommandContent {
  /** URL that receives the POST request. */
  formAction: string;
  /** Hidden fields sent along, such as a CSRF token. */
  fields?: Record<string, string>;
}

/** A command the browser carries out; not shown where scripting is off. */
export interface ScriptCommand extends CommandContent {
  action: 'copy-link' | 'print';
  /** Address to copy; the address of the page when left out. */
  url?: string;
}

/** Opens the share sheet of the device (Web Share API); where there is none, or no script, it is the link. */
export interface ShareCommand extends LinkCommand {
  action: 'share';
  /** Address to share; the address of the page when left out. */
  url?: string;
}

/** One command that does something. */
export type ActCommand = LinkCommand | FormCommand | ScriptCommand | ShareCommand;

/** Several commands under one name, behind a button that opens a menu. */
export interface MenuCommand extends CommandContent {
  menu: ActCommand[];
}

/** One command of the ribbon; one that does something and has a `menu` too is a split button. */
export type RibbonCommandContent = (ActCommand & { menu?: ActCommand[] }) | MenuCommand;

/**
 * How much room a group takes: `large`, pictures above names; `medium`, pictures beside names;
 * `small`, names alone; `popup`, a button that opens a pop-up.
 */
export type RibbonSize = 'large' | 'medium' | 'small' | 'popup';

/** Commands that belong together. */
export interface RibbonGroupContent {
  /** Name of the group: a noun, or a verb that all its commands share. */
  label: string;
  commands: RibbonCommandContent[];
  /** The sizes it may take, as the width of the ribbon allows. Default: all but `large`. */
  sizes?: readonly RibbonSize[];
  /** Which group gives way first when space is short: the lowest. Groups without one go from last to first. */
  collapseOrder?: number;
  /** True: never collapses into a pop-up. */
  pinned?: boolean;
  /** Picture of the group's button when it has collapsed. */
  icon?: IconName;
}
