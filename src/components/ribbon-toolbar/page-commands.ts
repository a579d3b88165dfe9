import type { LinkCommand, ScriptCommand, ShareCommand } from '../../content/ribbon.js';
import { safeUrl } from '../../lib/safe-url.js';
import { uriPart } from '../../lib/uri-part.js';
import type { Locale } from '../../locales/en.js';
import { ribbonToolbar } from '../../locales/en-parts.js';

export interface PageCommandsOptions {
  /** Whole address of the page; without a safe one there is no e-mail and no share sheet. */
  url?: string | undefined;
  /** Headline of the page: the subject of the e-mail. */
  title?: string | undefined;
  /** Where readers subscribe to the news. */
  subscribeHref?: string | undefined;
  /** What "Save page" saves, such as a PDF. Default the page itself. */
  saveHref?: string | undefined;
  /** Language of the names. Default English. */
  locale?: Locale | undefined;
}

/** The commands readers expect of a page, ready to go into the groups of a `RibbonToolbar`. */
export interface PageCommands {
  /** A new e-mail with headline and address. */
  email?: LinkCommand;
  /** The share sheet of the device; an e-mail where there is none. */
  share?: ShareCommand;
  /** Puts the address on the clipboard, and says so. */
  copyLink: ScriptCommand;
  /** The print dialogue of the browser. */
  print: ScriptCommand;
  /** Saves the page, or what `saveHref` names. */
  save: LinkCommand;
  /** Only with `subscribeHref`. */
  subscribe?: LinkCommand;
}

/** Names, pictures and actions of the commands that every news page needs. */
export function pageCommands({ url: given, title, subscribeHref, saveHref, locale }: PageCommandsOptions): PageCommands {
  const words = locale?.messages.ribbonToolbar ?? ribbonToolbar;
  const url = safeUrl(given, 'pageCommands');
  const mail = url && `mailto:?subject=${uriPart(title ?? '')}&body=${uriPart(url)}`;
  return {
    ...(mail && {
      email: { label: words.email, icon: 'email', href: mail },
      share: { label: words.sharePage, icon: 'share', action: 'share', href: mail, url },
    }),
    copyLink: { label: words.copyLink, icon: 'link', action: 'copy-link', ...(url && { url }) },
    print: { label: words.print, icon: 'print', action: 'print' },
    save: { label: words.save, icon: 'save', href: saveHref ?? '', download: true },
    ...(subscribeHref && { subscribe: { label: words.subscribe, icon: 'bell', href: subscribeHref } }),
  };
}
