'use client';

import { useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Structured data in the server's HTML, for search engines. A browser under Trusted Types lets React keep a script that
 * is there, but make none: rendered anew in the browser, and after a change of page, there is none.
 */
export function JsonLdScript({ json }: { json: string }) {
  const fromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [served, setServed] = useState(fromServer ? json : undefined);
  // Once it has gone it must not come back, not even with the first page.
  if (served !== undefined && served !== json) setServed(undefined);
  if (served !== json) return null;
  // JSON is no HTML: React would escape its quotes. `serialiseJsonLd` leaves nothing in it that could end the script.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
