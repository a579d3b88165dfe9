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
  action: 'copy-link' | 'print' | 'share';
  /** Address to copy or share; the address of the page when left out. */
  url?: string;
}

/** One command of the ribbon. */
export type RibbonCommandContent = LinkCommand | FormCommand | ScriptCommand;

/** Commands that belong together. */
export interface RibbonGroupContent {
  /** Name of the group: a noun, or a verb that all its commands share. */
  label: string;
  commands: RibbonCommandContent[];
  /** Which group gives way first when space is short: the lowest. Groups without one go from last to first. */
  collapseOrder?: number;
  /** True: never collapses into a pop-up. */
  pinned?: boolean;
  /** Picture of the group's button when it has collapsed. */
  icon?: IconName;
}
