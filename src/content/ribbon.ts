import { type IconName, icons } from '../lib/icons.js';
import { type LanguageOfPart, language } from './language.js';
import { type ContentOf, type Context, type Fields, list, lose, object, plainText, type Reader, readAt, text } from './reader.js';
import { address, addressOrHere, flag, integer, oneOf, record } from './values.js';

/** What every command of the ribbon has. */
interface CommandContent extends LanguageOfPart {
  /** Visible label: a verb, or a verb and its object. */
  label: string;
  /** Picture beside the label; never instead of it. */
  icon?: IconName | undefined;
  /** Why the command cannot be used now. It stays focusable, and gives this reason. */
  unavailable?: string | undefined;
}

/** A command that leads somewhere: works without script. */
export interface LinkCommand extends CommandContent {
  type: 'link';
  /** Where it leads; `''` is the page itself. */
  href: string;
  /** Save the target instead of opening it, as the HTML `download` attribute. */
  download?: boolean | string | undefined;
}

/** A command the server carries out: an HTML form with one button, works without script. */
export interface FormCommand extends CommandContent {
  type: 'form';
  /** URL that receives the POST request. */
  formAction: string;
  /** Hidden fields sent along, such as a CSRF token. */
  fields?: Readonly<Record<string, string>> | undefined;
}

/** Copies an address to the clipboard; hidden where scripting is off. */
export interface CopyLinkCommand extends CommandContent {
  type: 'copy-link';
  /** Address to copy; the address of the page when left out. */
  url?: string | undefined;
}

/** Opens the browser's print dialogue; hidden where scripting is off. */
export interface PrintCommand extends CommandContent {
  type: 'print';
}

/** Opens the share sheet of the device (Web Share API); where there is none, or no script, it is the link. */
export interface ShareCommand extends CommandContent {
  type: 'share';
  /** Where it leads without a share sheet, such as a `mailto:` address. */
  href: string;
  /** Address to share; the address of the page when left out. */
  url?: string | undefined;
}

/** A button whose click a client component of your own handles. In data it needs `unavailable`: it does nothing by itself. */
export interface ButtonCommand extends CommandContent {
  type: 'button';
}

/** One command that does something. */
export type ActionCommand = LinkCommand | FormCommand | CopyLinkCommand | PrintCommand | ShareCommand | ButtonCommand;

/** Several commands under one label, behind a button that opens a menu. */
export interface MenuCommand extends CommandContent {
  type: 'menu';
  menu: readonly ActionCommand[];
}

/** A command with more commands behind an arrow beside it, where it has a `menu`. */
type SplitCommand = ActionCommand & { menu?: readonly ActionCommand[] | undefined };

/** One command of the ribbon. */
export type RibbonCommandContent = SplitCommand | MenuCommand;

const icon: Reader<IconName> = (value, context) => {
  const name = text(value, context);
  if (name === undefined || Object.hasOwn(icons, name)) return name as IconName | undefined;
  return lose(context, 'option', name, Object.keys(icons));
};

const download: Reader<boolean | string> = (value, context) =>
  typeof value === 'string' && !/^(true|false|)$/i.test(value) ? text(value, context) : flag(value, context);

const commandFields = { label: text, icon, unavailable: text, ...language } satisfies Fields<CommandContent>;
const required = { required: ['label'] } as { required: ['label'] };

const actionReaders = {
  link: /* @__PURE__ */ object({ ...commandFields, href: addressOrHere, download }, required),
  form: /* @__PURE__ */ object({ ...commandFields, formAction: address, fields: record }, required),
  'copy-link': /* @__PURE__ */ object({ ...commandFields, url: address }, required),
  print: /* @__PURE__ */ object(commandFields, required),
  share: /* @__PURE__ */ object({ ...commandFields, href: address, url: address }, required),
  button: /* @__PURE__ */ object({ ...commandFields }, required),
};

type Content = typeof actionReaders;
/** A command that was kept has the address it needs. */
type With<Address extends string> = { [Name in Address]: string };

export type ReadActionCommand =
  | ({ type: 'link' } & ContentOf<Content['link']> & With<'href'>)
  | ({ type: 'form' } & ContentOf<Content['form']> & With<'formAction'>)
  | ({ type: 'copy-link' } & ContentOf<Content['copy-link']>)
  | ({ type: 'print' } & ContentOf<Content['print']>)
  | ({ type: 'share' } & ContentOf<Content['share']> & With<'href'>)
  | ({ type: 'button' } & ContentOf<Content['button']>);
export type ReadMenuCommand = { type: 'menu'; menu: ReadActionCommand[] } & ContentOf<typeof actionReaders.button>;
export type ReadCommand = (ReadActionCommand & { menu?: ReadActionCommand[] }) | ReadMenuCommand;

const commandType = /* @__PURE__ */ oneOf<ReadCommand['type']>({
  link: 'link',
  form: 'form',
  copylink: 'copy-link',
  print: 'print',
  share: 'share',
  button: 'button',
  menu: 'menu',
});

/** The `type` of a command; of one whose type is missing or unknown, what its other fields say. */
function typeOf(value: object, context: Context): ReadCommand['type'] | undefined {
  const named = readAt(commandType, value, 'type', context) ?? readAt(commandType, value, 'action', context);
  if (named) return named;
  const fields = value as Record<string, unknown>;
  const has = (name: string) => fields[name] !== undefined && fields[name] !== null;
  if (has('href')) return 'link';
  if (has('formAction')) return 'form';
  if (has('menu')) return 'menu';
  return plainText(fields.type) || plainText(fields.action) ? undefined : 'button';
}

/** Field without which a command of a type leads nowhere. */
const addressOf: { [Type in ReadCommand['type']]?: string } = { link: 'href', share: 'href', form: 'formAction' };

/** Reads a command of a type. Without its address one that cannot be used now is a mere button; any other is none. */
function readAction(value: object, type: ReadActionCommand['type'], context: Context): ReadActionCommand | undefined {
  const command = actionReaders[type](value, context) as ReadActionCommand | undefined;
  if (!command) return undefined;
  command.type = type;
  const needed = addressOf[type];
  if (needed === undefined || needed in command) return command;
  if (command.unavailable !== undefined) return Object.assign(command, { type: 'button' as const }) as ReadActionCommand;
  return lose(context, 'missing', undefined, needed);
}

/** Reads a command that has no menu, for a component of its own: a button may be handled by the site. */
export const actionCommand: Reader<ReadActionCommand> = (value, context) => {
  const type = typeof value === 'object' && value !== null ? typeOf(value, context) : 'menu';
  if (type !== 'menu') return type && readAction(value as object, type, context);
  return lose(context, 'submenu');
};

/** In data nobody handles a button: it must say why it does nothing. */
function inData<Command extends ReadCommand>(command: Command | undefined, context: Context): Command | undefined {
  if (command?.type !== 'button' || command.unavailable !== undefined) return command;
  return lose(context, 'missing', undefined, 'type');
}

export const actionCommands = /* @__PURE__ */ list<ReadActionCommand>((value, context) => inData(actionCommand(value, context), context));

/** Reads a menu and its label. */
export const menuCommand: Reader<ReadMenuCommand> = (value, context) => {
  const own = actionReaders.button(value, context);
  const menu = own && readAt(actionCommands, value as object, 'menu', context);
  return own && Object.assign(own, { type: 'menu' as const, menu: menu ?? [] });
};

/** Reads a command of a ribbon, with its menu. Where it leads nowhere itself, its menu is left. */
export const ribbonCommand: Reader<ReadCommand> = (value, context) => {
  if (typeof value !== 'object' || value === null) return lose(context, 'object', value);
  const type = typeOf(value, context);
  const menu = readAt(actionCommands, value, 'menu', context);
  if (type !== 'menu') {
    const command = type && readAction(value, type, context);
    if (!menu) return inData(command, context);
    if (command && (command.type !== 'button' || command.unavailable !== undefined)) return Object.assign(command, { menu });
  }
  const own = actionReaders.button(value, context);
  if (!own) return undefined;
  // What cannot be used says why, and does not open.
  if (own.unavailable !== undefined) return Object.assign(own, { type: 'button' as const });
  if (menu) return Object.assign(own, { type: 'menu' as const, menu });
  return lose(context, 'empty', undefined, 'commands in "menu"');
};

/**
 * How much room a group takes: `large`, pictures above labels; `medium`, pictures beside labels;
 * `small`, labels alone; `popup`, a button that opens a pop-up.
 */
export type RibbonSize = 'large' | 'medium' | 'small' | 'popup';

/** Commands that belong together. */
export interface RibbonGroupContent extends LanguageOfPart {
  /** Label of the group: a noun, or a verb that all its commands share. Without it the group never collapses into a button. */
  label?: string | undefined;
  commands: readonly RibbonCommandContent[];
  /**
   * The sizes it may take, as the width of the ribbon allows.
   * @default ['medium', 'small', 'popup']
   */
  sizes?: readonly RibbonSize[] | undefined;
  /** Which group gives way first when space is short: the lowest. Groups without one go from last to first. */
  collapseOrder?: number | undefined;
  /** True: never collapses into a pop-up. */
  pinned?: boolean | undefined;
  /** Picture of the group's button when it has collapsed. */
  icon?: IconName | undefined;
}

export const ribbonGroups = /* @__PURE__ */ list(
  /* @__PURE__ */ object(
    {
      label: text,
      commands: /* @__PURE__ */ list(ribbonCommand),
      sizes: /* @__PURE__ */ list(/* @__PURE__ */ oneOf<RibbonSize>({ large: 'large', medium: 'medium', small: 'small', popup: 'popup' })),
      collapseOrder: integer,
      pinned: flag,
      icon,
      ...language,
    } satisfies Fields<RibbonGroupContent>,
    {
      required: ['commands'],
      refine: (group, context) => {
        if (group.label !== undefined) return true;
        // Its button would have no name.
        lose(context, 'unlabelled');
        group.pinned = true;
        return true;
      },
    },
  ),
);

export type ReadRibbonGroup = ContentOf<typeof ribbonGroups>[number];
