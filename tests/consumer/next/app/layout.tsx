import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import 'pressroom-ui/styles.css';

export const metadata: Metadata = {
  title: { default: 'The whole site', template: '%s | The whole site' },
  description: 'What the whole site is about',
  openGraph: { title: 'The whole site', type: 'website' },
  // An empty icon, because browsers request one and log an error if it is missing.
  icons: 'data:,',
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body>{children}</body>
    </html>
  );
}
