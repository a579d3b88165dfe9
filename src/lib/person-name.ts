import type { AlternateName, Person } from '../content/meeting.js';

/** A person's name with the honorifics that belong to it: "Dr Jane Roe KC". */
export function personName({ honorificPrefix, name, honorificSuffix }: Person): string {
  return [honorificPrefix, name, honorificSuffix].filter(Boolean).join(' ');
}

/** The name in other scripts, however it was given. */
export function alternateNames({ alternateName }: Person): AlternateName[] {
  return [alternateName ?? []]
    .flat()
    .map((other) => (typeof other === 'string' ? { name: other } : other))
    .filter(({ name }) => name?.trim());
}
