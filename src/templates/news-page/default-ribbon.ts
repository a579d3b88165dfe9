import { pageCommands } from '../../components/ribbon-toolbar/page-commands.js';
import type { ReadNewsPage } from '../../content/news-page.js';
import type { RibbonGroupContent } from '../../content/ribbon.js';
import { wordsOf } from '../../content/text-in-language.js';
import { languageOf } from '../../format/languages.js';
import type { Locale } from '../../locales/en.js';

/** The usual commands of a news page: share, print, save, subscribe. */
export function defaultRibbon({ url, subscribeHref, article }: ReadNewsPage, locale: Locale): RibbonGroupContent[] {
  const words = locale.messages.ribbonToolbar;
  const language = languageOf(words);
  const title = article?.headline && wordsOf(article.headline);
  const { email, copyLink, print, save, subscribe } = pageCommands({ url, title, subscribeHref, locale });
  return [
    { label: words.share, icon: 'share', commands: email ? [email, copyLink] : [copyLink], ...language },
    { label: words.page, icon: 'page', commands: [print, save], ...language },
    ...(subscribe ? [{ label: words.follow, icon: 'bell' as const, commands: [subscribe], ...language }] : []),
  ];
}
