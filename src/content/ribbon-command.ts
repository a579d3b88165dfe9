import { type IconName, icons } from '../lib/icons.js';
import { type LanguageOfPart, language } from './language.js';
import { type Context, extended, type Fields, list, object, plainText, type Reader, readAt, reportProblem, text, typed } from './reader.js';
import { address, addressOrHere, flag, oneOfNames, record, state } from './values.js';

/** Fields that all commands of the ribbon share. */
interface CommandContent extends LanguageOfPart {
  /** Visible label: a verb, or a verb and its object. */
  label: string;
  /** Icon beside the label, never instead of it. */
  icon?: IconName | null | undefined;
  /** Why the command is currently unavailable. The command stays focusable and shows this reason. */
  unavailable?: string | null | undefined;
}

/** A command that is a link; works without script. */
export interface LinkCommand extends CommandContent {
  /** A link. */
  type: 'link';
  /** URL of the target; `''` is the page itself. */
  href: string;
  /** Saves the target instead of opening it, as the HTML `download` attribute does. */
  download?: boolean | string | null | undefined;
}

/** A command that the server carries out: an HTML form with one button; works without script. */
export interface FormCommand extends CommandContent {
  /** A form that posts, for what the server carries out. */
  type: 'form';
  /** URL that receives the POST request. */
  formAction: string;
  /** Hidden fields of the form, such as a CSRF token. */
  fields?: Readonly<Record<string, string>> | null | undefined;
  /**
   * For a command that the server switches on and off: whether it is on. Its label must not change with the state.
   * @default the command is not a toggle
   */
  pressed?: boolean | null | undefined;
}

/** Copies a URL to the clipboard; hidden if scripting is off. */
export interface CopyLinkCommand extends CommandContent {
  /** Copies the address of the page. */
  type: 'copy-link';
  /**
   * URL to copy.
   * @default the URL of the page
   */
  url?: string | null | undefined;
}

/** Opens the browser's print dialogue; hidden if scripting is off. */
export interface PrintCommand extends CommandContent {
  /** Opens the print dialogue. */
  type: 'print';
}

/** Opens the share sheet of the device (Web Share API); without a share sheet or script it is a link to `href`. */
export interface ShareCommand extends CommandContent {
  /** Opens the share sheet of the device; a link where there is none. */
  type: 'share';
  /** Target of the link if there is no share sheet, such as a `mailto:` address. */
  href: string;
  /**
   * URL to share.
   * @default the URL of the page
   */
  url?: string | null | undefined;
  /**
   * Title to share.
   * @default the title of the document
   */
  title?: string | null | undefined;
}

/** A button whose click your own client component handles. In data it requires `unavailable`, because nothing would handle it. */
export interface ButtonCommand extends CommandContent {
  /** A button with an `onClick` of your own. */
  type: 'button';
}

/** A command that acts when activated, as opposed to opening a menu. */
export type ActionCommand = LinkCommand | FormCommand | CopyLinkCommand | PrintCommand | ShareCommand | ButtonCommand;

/** A button that opens a menu of commands. */
export interface MenuCommand extends CommandContent {
  /** A button that opens a menu. */
  type: 'menu';
  /** The commands of the menu. */
  menu: readonly ActionCommand[];
}

/** A command that may have a `menu` of further commands, which an arrow button beside it opens. */
type SplitCommand = ActionCommand & { menu?: readonly ActionCommand[] | null | undefined };

/** A command of the ribbon. */
export type RibbonCommandContent = SplitCommand | MenuCommand;

/** Reads the name of an icon. */
export const icon: Reader<IconName> = (value, context) => {
  const name = text(value, context);
  if (name === undefined || Object.hasOwn(icons, name)) return name as IconName | undefined;
  return reportProblem(context, 'option', name, Object.keys(icons));
};

const download: Reader<boolean | string> = (value, context) =>
  typeof value === 'string' && !/^(true|false|)$/i.test(value) ? text(value, context) : flag(value, context);

const fields = { label: text, icon, unavailable: text, ...language } satisfies Fields<CommandContent>;
const link = /* @__PURE__ */ object({ ...fields, href: addressOrHere, download }, { required: ['label', 'href'] });
const form = /* @__PURE__ */ object(
  { ...fields, formAction: address, fields: record, pressed: state },
  { required: ['label', 'formAction'] },
);
const copyLink = /* @__PURE__ */ object({ ...fields, url: address }, { required: ['label'] });
const share = /* @__PURE__ */ object({ ...fields, href: address, url: address, title: text }, { required: ['label', 'href'] });
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
export type ReadActionCommand = NonNullable<ReturnType<(typeof actionReaders)[ActionType]>>;
export type ReadMenuCommand = { type: 'menu'; menu: ReadActionCommand[] } & NonNullable<ReturnType<typeof labelled>>;
export type ReadCommand = (ReadActionCommand & { menu?: ReadActionCommand[] }) | ReadMenuCommand;

const commandType = /* @__PURE__ */ oneOfNames(['link', 'form', 'copy-link', 'print', 'share', 'button', 'menu']);

/** The `type` of a command; if it is missing or unknown, the type that its other fields imply. */
function typeOf(value: object, context: Context): ReadCommand['type'] | undefined {
  const type = readAt(commandType, value, 'type', context) ?? readAt(commandType, value, 'action', context);
  if (type) return type;
  const has = (name: string) => (Reflect.get(value, name) ?? undefined) !== undefined;
  if (has('href')) return 'link';
  if (has('formAction')) return 'form';
  if (has('menu')) return 'menu';
  return ['type', 'action'].some((name) => plainText(Reflect.get(value, name))) ? undefined : 'button';
}

/** Reads a command of a given type. An unavailable command needs no URL: without one it becomes a plain button. */
function readAction(value: object, type: ActionType, context: Context): ReadActionCommand | undefined {
  const silent = context?.silent();
  const isOff = readAt(text, value, 'unavailable', silent) !== undefined;
  return actionReaders[type](value, isOff ? silent : context) ?? (isOff ? actionReaders.button(value, context) : undefined);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Reads a command without a menu that a component receives as a prop: the site may handle the click of a button. */
export const actionCommand: Reader<ReadActionCommand> = (value, context) => {
  const type = isObject(value) && typeOf(value, context);
  if (!isObject(value) || type === 'menu') return reportProblem(context, 'submenu');
  return type ? readAction(value, type, context) : undefined;
};

/** Rejects a button without `unavailable`: if it comes from data, nothing handles its click. */
function inData<Command extends ReadCommand>(command: Command | undefined, context: Context): Command | undefined {
  if (command?.type !== 'button' || command.unavailable !== undefined) return command;
  return reportProblem(context, 'missing', undefined, 'type');
}

const actionCommands = /* @__PURE__ */ list<ReadActionCommand>((value, context) => inData(actionCommand(value, context), context));

/** Reads a menu and its label. */
export const menuCommand: Reader<ReadMenuCommand> = (value, context) => {
  const own = labelled(value, context);
  const menu = isObject(value) ? readAt(actionCommands, value, 'menu', context) : undefined;
  // A copy: what has been read before may be another command elsewhere.
  return own && { ...own, type: 'menu', menu: menu ?? [] };
};

/** Reads a command of a ribbon, with its menu. If the command itself cannot be used, only its menu is kept. */
export const ribbonCommand: Reader<ReadCommand> = (value, context) => {
  if (!isObject(value)) return reportProblem(context, 'object', value);
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
  return reportProblem(context, 'empty', undefined, 'commands in "menu"');
};
