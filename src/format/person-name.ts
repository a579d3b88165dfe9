import type { Person } from '../content/person.js';

/** The name of a person with honorifics: "Dr Jane Roe KC". */
export function personName({
  honorificPrefix,
  name,
  honorificSuffix,
}: Pick<Person, 'name' | 'honorificPrefix' | 'honorificSuffix'>): string {
  return [honorificPrefix, name, honorificSuffix].filter(Boolean).join(' ');
}
