import type { NewsPageContent } from '../../src/index.js';
import { blocksFromHtml, type RichText } from '../../src/rich-text/exports.js';

type Problems = RichText['problems'];

/** A page as content, and what is lost or doubtful. */
export interface PageFound {
  page: Partial<NewsPageContent>;
  problems: Problems;
}

/** Where systems put the article, the most precise first. */
const articles = [
  '.ms-rtestate-field',
  '[itemprop="articleBody"]',
  '.field--name-body',
  '.entry-content',
  'article',
  'main',
  '[role="main"]',
  '#DeltaPlaceHolderMain',
  '#content',
];
const headlines = ['main h1', 'article h1', 'h1', '.ms-core-pageTitle'];
const kickers = ['.kicker', '[class*="kicker"]', '[itemprop="articleSection"]'];
const trails = ['[aria-label*="readcrumb" i]', '[class*="breadcrumb" i]', '[id*="SiteMapPath"]'];
const navigations = ['nav:not([aria-label*="readcrumb" i])', '[role="navigation"]', '.ms-core-listMenu-root'];
/** Not text of the article, wherever it stands in it. */
const around = 'script, style, template, nav, header, footer, form, button, h1, [hidden], .ms-core-pageTitle';
const creditLine = /^(photo|photograph|picture|image|foto|bild|crédit|©)\b.{0,120}$/i;

const textOf = (element: Element | null | undefined): string | undefined => element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;

const first = (root: ParentNode, selectors: readonly string[]): Element | undefined =>
  selectors.map((selector) => root.querySelector(selector)).find((element) => textOf(element)) ?? undefined;

/** The addresses of links as they are written; scripts are no addresses. */
const linkOf = (link: Element): { label: string; href: string } | undefined => {
  const label = textOf(link);
  const href = link.getAttribute('href') ?? '';
  return label && !/^(#|javascript:|$)/i.test(href) ? { label, href } : undefined;
};

const linksIn = (root: Element | undefined, selector = 'a[href]') =>
  [...(root?.querySelectorAll(selector) ?? [])].flatMap((link) => linkOf(link) ?? []);

/** Sections: the links of the outermost list, with those of the lists inside it. */
function sectionsIn(root: Element | undefined): NewsPageContent['navigation'] {
  const items = [...(root?.querySelector('ul')?.children ?? [])];
  return items.flatMap((item) => {
    const [section] = linksIn(item);
    return section ? [{ ...section, children: linksIn(item, 'ul a[href]') }] : [];
  });
}

/** A saved page of any system as content. What its chrome said in dead words becomes what components do. */
export function pageFromHtml(html: string): PageFound {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const meta = (name: string) =>
    parsed.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
  const headline = textOf(first(parsed, headlines)) ?? meta('og:title') ?? textOf(parsed.querySelector('title'));
  const kicker = textOf(first(parsed, kickers));
  const url = parsed.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const trail = linksIn(first(parsed, trails));
  const up = parsed.querySelector('.ms-upnavbutton a[href], a[rel="up"]')?.getAttribute('href');
  const signIn = [...parsed.querySelectorAll('a[href]')].find((link) => /^(sign|log) ?in$/i.test(textOf(link) ?? ''));
  const navigation = sectionsIn(first(parsed, navigations));
  const lang = parsed.documentElement.lang || undefined;

  const article = (first(parsed, articles) ?? parsed.body).cloneNode(true) as Element;
  for (const element of article.querySelectorAll(around)) element.remove();
  const { blocks, footnotes, problems } = blocksFromHtml(article.innerHTML, lang ? { language: lang } : {});
  const last = blocks.at(-1);
  const credit = last?.type === 'paragraph' && typeof last.text === 'string' && creditLine.test(last.text) ? last.text : undefined;

  const above = trail.length > 0 ? trail : [{ label: 'Home', href: '/' }, ...(up ? [{ label: kicker ?? 'News', href: up }] : [])];
  const site = meta('og:site_name');
  const page: Partial<NewsPageContent> = {
    ...(site && { publisher: { name: site } }),
    ...(url && { url }),
    trail: [...above, ...(headline ? [{ label: headline }] : [])],
    ...(navigation?.length && { navigation }),
    ...(signIn && { signIn: { href: signIn.getAttribute('href') ?? '' } }),
    article: {
      ...(lang && { lang }),
      ...(kicker && { kicker }),
      ...(headline && { headline }),
      ...(meta('article:published_time') && { published: meta('article:published_time') }),
      body: credit ? blocks.slice(0, -1) : blocks,
      ...(footnotes.length > 0 && { footnotes }),
    },
    ...(credit && { photos: [{ credit: { text: credit } }] }),
  };
  return { page, problems };
}
