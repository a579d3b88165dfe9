import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import 'pressroom-ui/styles.css';
import 'pressroom-ui/listing.css';
import './site.css';

export const metadata: Metadata = {
  title: { default: 'Agency for Coastal Waters', template: '%s | Agency for Coastal Waters' },
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body>{children}</body>
    </html>
  );
}
