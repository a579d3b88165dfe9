import type { CreativeWork, Legislation } from 'schema-dts';
import type { ReadLinkElement } from '../content/inline.js';
import { proseText } from '../format/prose-text.js';
import { absoluteUrl } from '../lib/absolute-url.js';
import { legalIdentifier } from '../lib/legal-identifier.js';
import { type Node, omitEmpty } from './schema.js';

function linksIn(value: unknown): ReadLinkElement[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'type' in value && value.type === 'link' ? [value as ReadLinkElement] : Object.values(value).flatMap(linksIn);
}

/**
 * The acts, cases and documents to which content refers, each once: schema.org Legislation with its ELI or CELEX number, or else a
 * CreativeWork.
 *
 * @param base absolute URL of the page
 */
export function citations(content: object, base: string | undefined): { '@type': 'Legislation' | 'CreativeWork' }[] {
  const seen = new Set<string>();
  return linksIn(content).flatMap(({ text, identifier = '', href }) => {
    const meant = legalIdentifier(identifier);
    if (!meant || seen.size === seen.add(identifier).size) return [];
    const name = proseText(text);
    const shared = { name: legalIdentifier(name) ? undefined : name, url: absoluteUrl(href, base) };
    return meant.isLegislation
      ? omitEmpty({ '@type': 'Legislation' as const, legislationIdentifier: identifier, ...shared } satisfies Node<Legislation>)
      : omitEmpty({ '@type': 'CreativeWork' as const, identifier, ...shared } satisfies Node<CreativeWork>);
  });
}
