import { plainText, read } from '../../content/reader.js';
import type { CopyLinkCommand, LinkCommand, PrintCommand, ShareCommand } from '../../content/ribbon-command.js';
import { address } from '../../content/values.js';
import { languageOf } from '../../format/languages.js';
import { uriPart } from '../../lib/uri-part.js';
import type { Locale } from '../../locales/en.js';
import { ribbonToolbar } from '../../locales/en-parts.js';

/** What `pageCommands` has to know of the page. */
export interface PageCommandsOptions {
  /** Absolute URL of the page. Without a safe URL there is no `email` and no `share` command. */
  url?: string | undefined;
  /** Headline of the page: the subject of the e-mail. */
  title?: string | undefined;
  /** URL of the subscription page. */
  subscribeHref?: string | undefined;
  /**
   * URL of the file that "Save page" saves, such as a PDF.
   * @default the page itself
   */
  saveHref?: string | undefined;
  /**
   * Language of the labels.
   * @default en
   */
  locale?: Locale | undefined;
}

/** The usual commands of a page, for the groups of a `RibbonToolbar`. */
export interface PageCommands {
  /** Opens a new e-mail with the headline and the URL of the page. */
  email?: LinkCommand;
  /** Opens the share sheet of the device, or an e-mail if there is none. */
  share?: ShareCommand;
  /** Copies the URL to the clipboard and announces the result. */
  copyLink: CopyLinkCommand;
  /** Opens the print dialogue of the browser. */
  print: PrintCommand;
  /** Saves the page, or the file at `saveHref`. */
  save: LinkCommand;
  /** Link to the subscription page; only with `subscribeHref`. */
  subscribe?: LinkCommand;
}

/** Labels, pictures and actions of the commands that every news page needs. */
export function pageCommands({ url: given, title, subscribeHref, saveHref, locale }: PageCommandsOptions = {}): PageCommands {
  const words = locale?.messages.ribbonToolbar ?? ribbonToolbar;
  const language = languageOf(words);
  const url = read(address, given, 'pageCommands', 'url');
  const mail = url && `mailto:?subject=${uriPart(plainText(title) ?? '')}&body=${uriPart(url)}`;
  return {
    copyLink: { type: 'copy-link', label: words.copyLink, icon: 'link', ...(mail && { url }), ...language },
    print: { type: 'print', label: words.print, icon: 'print', ...language },
    save: { type: 'link', label: words.save, icon: 'save', href: saveHref ?? '', download: true, ...language },
    ...(mail && {
      email: { type: 'link', label: words.email, icon: 'email', href: mail, ...language },
      share: { type: 'share', label: words.sharePage, icon: 'share', href: mail, url, title: plainText(title), ...language },
    }),
    ...(subscribeHref && { subscribe: { type: 'link', label: words.subscribe, icon: 'bell', href: subscribeHref, ...language } }),
  };
}
