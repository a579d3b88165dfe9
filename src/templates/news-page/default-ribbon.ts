import type { NewsPageContent } from '../../content/news-page.js';
import type { RibbonCommandContent, RibbonGroupContent } from '../../content/ribbon.js';
import { safeUrl } from '../../lib/safe-url.js';
import type { Locale } from '../../locales/en.js';

/** The commands readers expect on a news page: share it, keep it, follow the news. */
export function defaultRibbon(
  { url: given, subscribeHref, article }: NewsPageContent,
  words: Locale['messages']['ribbonToolbar'],
): RibbonGroupContent[] {
  const url = safeUrl(given, 'NewsPage');
  const subject = encodeURIComponent(article.headline);
  const email: RibbonCommandContent[] = url
    ? [{ label: words.email, icon: 'email', href: `mailto:?subject=${subject}&body=${encodeURIComponent(url)}` }]
    : [];
  const groups: RibbonGroupContent[] = [
    {
      label: words.share,
      icon: 'share',
      commands: [...email, { label: words.copyLink, icon: 'link', action: 'copy-link', ...(url && { url }) }],
    },
    {
      label: words.page,
      icon: 'page',
      commands: [
        { label: words.print, icon: 'print', action: 'print' },
        { label: words.save, icon: 'save', href: '', download: true },
      ],
    },
  ];
  if (subscribeHref)
    groups.push({ label: words.follow, icon: 'bell', commands: [{ label: words.subscribe, icon: 'bell', href: subscribeHref }] });
  return groups;
}
