import { type IconName, icons } from '../lib/icons.js';
import { type LanguageOfPart, language } from './language.js';
import {
  type ContentOf,
  type Context,
  extended,
  type Fields,
  list,
  lose,
  object,
  plainText,
  type Reader,
  readAt,
  text,
  typed,
} from './reader.js';
import { address, addressOrHere, flag, oneOf, record } from './values.js';

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

/** Reads the name of a picture the library draws. */
export const icon: Reader<IconName> = (value, context) => {
  const name = text(value, context);
  if (name === undefined || Object.hasOwn(icons, name)) return name as IconName | undefined;
  return lose(context, 'option', name, Object.keys(icons));
};

const download: Reader<boolean | string> = (value, context) =>
  typeof value === 'string' && !/^(true|false|)$/i.test(value) ? text(value, context) : flag(value, context);

const fields = { label: text, icon, unavailable: text, ...language } satisfies Fields<CommandContent>;
const link = /* @__PURE__ */ object({ ...fields, href: addressOrHere, download }, { required: ['label', 'href'] });
const form = /* @__PURE__ */ object({ ...fields, formAction: address, fields: record }, { required: ['label', 'formAction'] });
const copyLink = /* @__PURE__ */ object({ ...fields, url: address }, { required: ['label'] });
const share = /* @__PURE__ */ object({ ...fields, href: address, url: address }, { required: ['label', 'href'] });
const labelled = /* @__PURE__ */ object(fields, { required: ['label'] });

const actionReaders = {
  link: /* @__PURE__ */ typed('link', link),
  form: /* @__PURE__ */ typed('form', form),
  'copy-link': /* @__PURE__ */ typed('copy-link', copyLink),
  print: /* @__PURE__ */ typed('print', labelled),
  share: /* @__PURE__ */ typed('share', share),
  button: /* @__PURE__ */ typed('button', labelled),
};

type ActionType = keyof typeof actionReaders;
export type ReadActionCommand = ContentOf<(typeof actionReaders)[ActionType]>;
export type ReadMenuCommand = { type: 'menu'; menu: ReadActionCommand[] } & ContentOf<typeof labelled>;
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
  const has = (name: string) => (Reflect.get(value, name) ?? undefined) !== undefined;
  if (has('href')) return 'link';
  if (has('formAction')) return 'form';
  if (has('menu')) return 'menu';
  return ['type', 'action'].some((name) => plainText(Reflect.get(value, name))) ? undefined : 'button';
}

/** Reads a command of a type. One that cannot be used now needs no address: without it, it is a mere button. */
function readAction(value: object, type: ActionType, context: Context): ReadActionCommand | undefined {
  const silent = { ...context, report: undefined };
  const isOff = readAt(text, value, 'unavailable', silent) !== undefined;
  return actionReaders[type](value, isOff ? silent : context) ?? (isOff ? actionReaders.button(value, context) : undefined);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Reads a command that has no menu, for a component of its own: a button may be handled by the site. */
export const actionCommand: Reader<ReadActionCommand> = (value, context) => {
  const type = isObject(value) && typeOf(value, context);
  if (!isObject(value) || type === 'menu') return lose(context, 'submenu');
  return type ? readAction(value, type, context) : undefined;
};

/** In data nobody handles a button: it must say why it does nothing. */
function inData<Command extends ReadCommand>(command: Command | undefined, context: Context): Command | undefined {
  if (command?.type !== 'button' || command.unavailable !== undefined) return command;
  return lose(context, 'missing', undefined, 'type');
}

const actionCommands = /* @__PURE__ */ list<ReadActionCommand>((value, context) => inData(actionCommand(value, context), context));

/** Reads a menu and its label. */
export const menuCommand: Reader<ReadMenuCommand> = (value, context) => {
  const own = labelled(value, context);
  const menu = isObject(value) ? readAt(actionCommands, value, 'menu', context) : undefined;
  // A copy: what has been read before may be another command elsewhere.
  return own && { ...own, type: 'menu', menu: menu ?? [] };
};

/** Reads a command of a ribbon, with its menu. Where it leads nowhere itself, its menu is left. */
export const ribbonCommand: Reader<ReadCommand> = (value, context) => {
  if (!isObject(value)) return lose(context, 'object', value);
  const type = typeOf(value, context);
  const menu = readAt(actionCommands, value, 'menu', context);
  if (type !== 'menu') {
    const command = type && readAction(value, type, context);
    if (!menu) return inData(command, context);
    if (command && (command.type !== 'button' || command.unavailable !== undefined)) return extended(command, { menu });
  }
  const own = labelled(value, context);
  if (!own) return undefined;
  // What cannot be used says why, and does not open.
  if (own.unavailable !== undefined) return extended(own, { type: 'button' as const });
  if (menu) return extended(own, { type: 'menu' as const, menu });
  return lose(context, 'empty', undefined, 'commands in "menu"');
};
