import type { ReadLinkElement } from './inline.js';

/** Calls back for every link in running text that leads away from the page. */
function eachLink(content: unknown, found: (link: ReadLinkElement & { href: string }) => void): void {
  if (typeof content !== 'object' || content === null) return;
  const { type, href } = content as Partial<ReadLinkElement>;
  if (type === 'link' && href !== undefined && !href.startsWith('#')) found(content as ReadLinkElement & { href: string });
  for (const value of Object.values(content)) eachLink(value, found);
}

/** Numbers the links of everything that has been read, for paper; links to the same URL have the same number. */
export function numberLinks(content: object): void {
  const numbers = new Map<string, number>();
  eachLink(content, (link) => {
    const number = numbers.get(link.href) ?? numbers.size + 1;
    numbers.set(link.href, number);
    // What is frozen has been numbered before.
    if (!Object.isFrozen(link)) link.number = number;
  });
}

/** The URLs of the numbered links, in order. */
export function printedLinks(content: object): string[] {
  const urls: string[] = [];
  eachLink(content, ({ href, number }) => {
    if (number !== undefined) urls[number - 1] = href;
  });
  return urls.filter(Boolean);
}
