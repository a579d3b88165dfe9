'use client';

import { useState, useSyncExternalStore } from 'react';

const nothing = () => undefined;

/**
 * Structured data in the server's HTML, for search engines. Under Trusted Types, React can keep an existing script element in the
 * browser but cannot create one, so client-side rendering and navigation render none.
 */
export function JsonLdScript({ json }: { json: string }) {
  const fromServer = useSyncExternalStore<string | undefined>(
    () => nothing,
    nothing,
    () => json,
  );
  const [served, setServed] = useState(fromServer);
  // Once removed, the script must not be rendered again, not even when the first page returns.
  if (served && served !== json) setServed(undefined);
  if (served !== json) return null;
  // React would escape the quotes of the JSON as HTML. `serialiseJsonLd` escapes every character that could end the script.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
