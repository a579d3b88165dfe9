import { resetFocus } from 'pressroom-ui/enhance';
import { type ReactNode, useEffect, useRef } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation } from 'react-router';
import 'pressroom-ui/styles.css';
import 'pressroom-ui/listing.css';
import './site.css';

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/icon.svg" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  // Screen readers start at the heading of the page that is shown next, as in a new document.
  useEffect(() => {
    if (shown.current !== pathname) resetFocus();
    shown.current = pathname;
  }, [pathname]);
  return <Outlet />;
}
