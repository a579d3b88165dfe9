import type { AlternateName, Person } from '../content/meeting.js';

/** A person's name with the honorifics that belong to it: "Dr Jane Roe KC". */
export function personName({ honorificPrefix, name, honorificSuffix }: Person): string {
  return [honorificPrefix, name, honorificSuffix].filter(Boolean).join(' ');
}

/** Those who have a name. */
export const withName = <Of extends { name: string }>(list: readonly Of[] = []): Of[] => list.filter(({ name }) => name?.trim());

/** The name in other scripts, however it was given. */
export function alternateNames({ alternateName }: Person): AlternateName[] {
  return withName([alternateName ?? []].flat().map((other) => (typeof other === 'string' ? { name: other } : other)));
}
