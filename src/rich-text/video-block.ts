import { isVisible } from '../content/reader.js';
import { addressIn } from './addresses.js';
import type { Flow } from './description-list.js';
import type { Draft } from './draft.js';
import { elementsIn, type HtmlElement } from './html-tree.js';
import type { Scope } from './job.js';
import { difference } from './language.js';
import { collapsed } from './parts.js';

/** What plays elsewhere, as a link to it. */
export function video(element: HtmlElement, scope: Scope, flow: Flow): Draft[] {
  const href = addressOf(element, scope);
  // What an object or a video contains is for browsers that cannot show it.
  if (href === undefined) return element.tag === 'iframe' ? [] : flow(elementsIn(element.children), scope);
  const { title, 'aria-label': label = title } = element.attributes;
  const host = URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : href;
  const given = collapsed(label ?? '').trim();
  const own = isVisible(given) ? { title: given, ...difference(scope, scope.job.text) } : { title: host };
  return [{ block: { type: 'video', href, ...own }, from: element }];
}

function addressOf(element: HtmlElement, scope: Scope): string | undefined {
  const holder = [element, ...element.children].find(
    (node): node is HtmlElement => typeof node === 'object' && Boolean(node.attributes.src ?? node.attributes.data),
  );
  const href = holder && addressIn(holder, holder.attributes.src ? 'src' : 'data', scope);
  return href?.startsWith('#') ? undefined : watchPage(href);
}

/** The page of a video that an address embeds. */
const watchPage = (url: string | undefined): string | undefined =>
  url
    ?.replace(/^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+).*$/, 'https://www.youtube.com/watch?v=$1')
    .replace(/^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d+).*$/, 'https://vimeo.com/$1');
