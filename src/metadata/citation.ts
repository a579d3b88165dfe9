import type { CreativeWork, Legislation } from 'schema-dts';
import type { ReadElement } from '../content/inline.js';
import { legalAddress } from '../format/legal-address.js';
import { legalIdentifier } from '../lib/legal-identifier.js';
import { type Node, omitEmpty } from './schema.js';

type Reference = Extract<ReadElement, { type: 'reference' }>;

function referencesIn(value: unknown): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'type' in value && value.type === 'reference' ? [value as Reference] : Object.values(value).flatMap(referencesIn);
}

/**
 * The acts, cases and documents that content refers to, each once: schema.org Legislation with its ELI or CELEX number, or else a
 * CreativeWork.
 *
 * @param lang BCP 47 tag of the language of the content
 */
export function citations(content: object, lang: string | undefined): (Node<Legislation> | Node<CreativeWork>)[] {
  const found = new Map<string, Reference>();
  for (const reference of referencesIn(content)) if (!found.has(reference.identifier)) found.set(reference.identifier, reference);
  return [...found.values()].flatMap(({ text, identifier }) => {
    const meant = legalIdentifier(identifier);
    if (!meant) return [];
    const shared = { name: text === identifier ? undefined : text, url: legalAddress(meant, lang) };
    return meant.isLegislation
      ? omitEmpty<Node<Legislation>>({ '@type': 'Legislation', legislationIdentifier: identifier, ...shared })
      : omitEmpty<Node<CreativeWork>>({ '@type': 'CreativeWork', identifier, ...shared });
  });
}
