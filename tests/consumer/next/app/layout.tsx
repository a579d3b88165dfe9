import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import 'pressroom-ui/styles.css';

// An empty icon, because browsers request one and log an error if it is missing.
export const metadata: Metadata = { icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body>{children}</body>
    </html>
  );
}
