import type { LanguageVersion } from '../../content/language-version.js';
import { addressIn } from '../addresses.js';
import { descendants, elementsIn, type HtmlElement, type HtmlNode } from '../html-tree.js';
import type { Scope } from '../job.js';
import { pictureOf } from '../photo-block.js';
import { childrenOf, dateIn, isProse, languageIn, type OwnBlock, visible, wordsOf } from './parts.js';

/** A video: the link contains the still, the title and the duration; under it stand who publishes it, and files that accompany it. */
export const video: OwnBlock = (element, scope) => {
  const [link, ...lines] = visible(element);
  if (typeof link !== 'object' || link.tag !== 'a' || !lines.every(isLine)) return undefined;
  const [poster, title, details] = childrenOf(link, 'pr-video-card-poster?', 'pr-video-card-title', 'span') ?? [];
  const href = title && addressIn(link, 'href', scope);
  if (!href || !details || !isProse(title) || !isProse(details) || !wordsOf([title])) return undefined;
  const byKind = (kind?: string) => (lines as HtmlElement[]).find(({ attributes }) => attributes['data-kind'] === kind);
  const [transcripts, subtitles, about] = [byKind('transcripts'), byKind('subtitles'), byKind()];
  const block = {
    type: 'video' as const,
    title: wordsOf([title]),
    href,
    poster: poster && stillIn(poster, scope),
    duration: elementsIn(details.children).find(({ tag }) => tag === 'time')?.attributes.datetime,
    ...(about && aboutIn(about)),
    live: element.attributes['data-live'] === undefined ? undefined : true,
    transcripts: transcripts && versionsIn(transcripts, scope),
    subtitles: subtitles && versionsIn(subtitles, scope),
    ...languageIn(scope),
  };
  return [{ block, from: element }];
};

const isLine = (node: HtmlNode, index: number, lines: readonly HtmlNode[]): boolean => {
  const kindOf = (line: HtmlNode | undefined) => (typeof line === 'object' ? line.attributes['data-kind'] : undefined);
  const isFirst = lines.findIndex((line) => kindOf(line) === kindOf(node)) === index;
  return (
    typeof node === 'object' &&
    node.tag === 'p' &&
    isProse(node) &&
    /^(undefined|transcripts|subtitles)$/.test(`${kindOf(node)}`) &&
    isFirst
  );
};

function stillIn(poster: HtmlElement, scope: Scope) {
  const [still] = [...descendants(poster)].filter(({ tag }) => tag === 'img').flatMap((image) => pictureOf(image, scope));
  const { src, width, height } = (typeof still === 'object' && still.picture) || {};
  return src ? { src, width, height } : undefined;
}

/** Who publishes the video, and its date after a comma. */
function aboutIn(line: HtmlElement): { provider?: string | undefined; date?: string | undefined } {
  const date = elementsIn(line.children).at(-1);
  const provider = wordsOf(line.children.filter((node) => node !== date));
  return {
    provider: (date ? provider.replace(/[,،、，]$/u, '') : provider) || undefined,
    date: date && dateIn({ ...line, children: [date] }),
  };
}

/** The links after the word for what they are, which is in an element if it is in another language. Without an address they are text. */
const versionsIn = (line: HtmlElement, scope: Scope): LanguageVersion[] =>
  elementsIn(visible(line).slice(1)).map((version) => ({
    label: wordsOf([version]),
    href: addressIn(version, 'href', scope),
    lang: version.attributes.hreflang ?? version.attributes.lang,
    dir: version.attributes.dir as LanguageVersion['dir'],
  }));
