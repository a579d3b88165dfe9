import { isVisible } from '../content/reader.js';
import { addressIn } from './addresses.js';
import type { Flow } from './description-list.js';
import type { Draft } from './draft.js';
import { descendants, elementsIn, type HtmlElement, hasClass, textOf } from './html-tree.js';
import type { Scope } from './job.js';
import { difference } from './language.js';
import { collapsed } from './parts.js';
import { pictureOf } from './photo-block.js';

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

export const isOwnVideo = (element: HtmlElement): boolean => element.tag === 'div' && hasClass(element, 'pr-video-card');

/** The video that our own card shows. What stands under its link follows as text. */
export function ownVideo(element: HtmlElement, scope: Scope, flow: Flow): Draft[] {
  const link = elementsIn(element.children).find((inner) => hasClass(inner, 'pr-video-card-link'));
  const inLink = link ? [...descendants(link)] : [];
  const title = inLink.find((inner) => hasClass(inner, 'pr-video-card-title'));
  const href = link && addressIn(link, 'href', scope);
  if (!href || !title) return flow(element.children, scope);
  const [still] = inLink.filter(({ tag }) => tag === 'img').flatMap((image) => pictureOf(image, scope));
  const { src, width, height } = (typeof still === 'object' && still.picture) || {};
  const block = {
    type: 'video' as const,
    href,
    title: collapsed(textOf(title.children)).trim(),
    duration: inLink.find(({ tag }) => tag === 'time')?.attributes.datetime,
    poster: src ? { src, width, height } : undefined,
    ...difference(scope, scope.job.text),
  };
  return [
    { block, from: element },
    ...flow(
      element.children.filter((node) => node !== link),
      scope,
    ),
  ];
}
