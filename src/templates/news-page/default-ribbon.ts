import { pageCommands } from '../../components/ribbon-toolbar/page-commands.js';
import type { NewsPageContent } from '../../content/news-page.js';
import type { RibbonGroupContent } from '../../content/ribbon.js';
import type { Locale } from '../../locales/en.js';

/** The commands readers expect on a news page: share it, keep it, follow the news. */
export function defaultRibbon({ url, subscribeHref, article }: NewsPageContent, locale: Locale): RibbonGroupContent[] {
  const words = locale.messages.ribbonToolbar;
  const { email, copyLink, print, save, subscribe } = pageCommands({ url, title: article.headline, subscribeHref, locale });
  const groups: RibbonGroupContent[] = [
    { label: words.share, icon: 'share', commands: email ? [email, copyLink] : [copyLink] },
    { label: words.page, icon: 'page', commands: [print, save] },
  ];
  if (subscribe) groups.push({ label: words.follow, icon: 'bell', commands: [subscribe] });
  return groups;
}
