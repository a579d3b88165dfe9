import type { ReadMeeting } from '../content/meeting.js';
import { wordsOf } from '../content/text-in-language.js';
import { paramValue } from './content-line.js';

/** The ORGANIZER property, which requires an e-mail address: that of the first organiser or host who has one. */
export function organiserLine({ organisers = [], hosts = [] }: ReadMeeting): string | undefined {
  for (const { name, role, href = '' } of [...organisers, ...hosts]) {
    const [address] = mailAddresses(href);
    // No parameter of ORGANIZER is for what the organiser does, so it is in the name (RFC 5545, 3.2.2).
    const named = role ? `${name}, ${wordsOf(role)}` : name;
    if (address) return `ORGANIZER;CN=${paramValue(named)}:mailto:${encodeURI(address).replace(/[?#]/g, encodeURIComponent)}`;
  }
  return undefined;
}

/** The addresses of a `mailto:` URL: one or several before the header fields, or in the field `to`, percent-encoded (RFC 6068, section 2). */
function mailAddresses(href: string): string[] {
  const [, before = '', fields = ''] = /^\s*mailto:([^?#]*)\??([^#]*)/i.exec(href) ?? [];
  const to = fields.split('&').filter((field) => /^to=/i.test(field));
  return [before, ...to.map((field) => field.slice(3))]
    .flatMap((list) => list.split(','))
    .flatMap((address) => /^\s*([^\s@"<>]+@[^\s@"<>]+)\s*$/.exec(decoded(address))?.[1] ?? []);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
