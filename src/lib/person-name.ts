import type { Person } from '../content/meeting.js';

/** A person's name with the honorifics that belong to it: "Dr Jane Roe KC". */
export function personName({ honorificPrefix, name, honorificSuffix }: Person): string {
  return [honorificPrefix, name, honorificSuffix].filter(Boolean).join(' ');
}
