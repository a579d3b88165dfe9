import { plainText, read } from '../../content/reader.js';
import type { CopyLinkCommand, LinkCommand, PrintCommand, ShareCommand } from '../../content/ribbon-command.js';
import { address } from '../../content/values.js';
import { languageOf } from '../../format/languages.js';
import { uriPart } from '../../lib/uri-part.js';
import type { Locale } from '../../locales/en.js';
import { ribbonToolbar } from '../../locales/en-parts.js';

export interface PageCommandsOptions {
  /** Absolute address of the page; without a safe one there is no e-mail and no share sheet. */
  url?: string | undefined;
  /** Headline of the page: the subject of the e-mail. */
  title?: string | undefined;
  /** Where readers subscribe to the news. */
  subscribeHref?: string | undefined;
  /**
   * What "Save page" saves, such as a PDF.
   * @default the page itself
   */
  saveHref?: string | undefined;
  /**
   * Language of the labels.
   * @default en
   */
  locale?: Locale | undefined;
}

/** The commands readers expect of a page, ready to go into the groups of a `RibbonToolbar`. */
export interface PageCommands {
  /** A new e-mail with headline and address. */
  email?: LinkCommand;
  /** The share sheet of the device; an e-mail where there is none. */
  share?: ShareCommand;
  /** Copies the address to the clipboard, and announces it. */
  copyLink: CopyLinkCommand;
  /** The print dialogue of the browser. */
  print: PrintCommand;
  /** Saves the page, or what `saveHref` names. */
  save: LinkCommand;
  /** Only with `subscribeHref`. */
  subscribe?: LinkCommand;
}

/** Labels, pictures and actions of the commands that every news page needs. */
export function pageCommands({ url: given, title, subscribeHref, saveHref, locale }: PageCommandsOptions = {}): PageCommands {
  const words = locale?.messages.ribbonToolbar ?? ribbonToolbar;
  const language = languageOf(words);
  const url = read(address, given, 'pageCommands', 'url');
  const mail = url && `mailto:?subject=${uriPart(plainText(title) ?? '')}&body=${uriPart(url)}`;
  return {
    ...(mail && {
      email: { type: 'link', label: words.email, icon: 'email', href: mail, ...language },
      share: { type: 'share', label: words.sharePage, icon: 'share', href: mail, url, ...language },
    }),
    copyLink: { type: 'copy-link', label: words.copyLink, icon: 'link', ...(mail && { url }), ...language },
    print: { type: 'print', label: words.print, icon: 'print', ...language },
    save: { type: 'link', label: words.save, icon: 'save', href: saveHref ?? '', download: true, ...language },
    ...(subscribeHref && { subscribe: { type: 'link', label: words.subscribe, icon: 'bell', href: subscribeHref, ...language } }),
  };
}
