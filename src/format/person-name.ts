import type { Person } from '../content/person.js';

/** A person's name with the honorifics that belong to it: "Dr Jane Roe KC". */
export function personName({
  honorificPrefix,
  name,
  honorificSuffix,
}: Pick<Person, 'name' | 'honorificPrefix' | 'honorificSuffix'>): string {
  return [honorificPrefix, name, honorificSuffix].filter(Boolean).join(' ');
}
