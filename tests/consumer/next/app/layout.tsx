import type { ReactNode } from 'react';
import 'pressroom-ui/styles.css';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body>{children}</body>
    </html>
  );
}
