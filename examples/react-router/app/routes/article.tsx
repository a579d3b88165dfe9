import { NewsPage, SignInButton } from 'pressroom-ui';
import { readNewsPage } from 'pressroom-ui/content';
import { Suspense } from 'react';
import { Await } from 'react-router';
import json from '../../page.json';
import { RouterLink } from '../router-link';
import { sessionOf } from '../session.server';
import type { Route } from './+types/article';

export const loader = ({ request }: Route.LoaderArgs) => ({
  page: readNewsPage(json).content ?? {},
  // Not awaited: the page is sent at once, and who is signed in follows.
  session: sessionOf(request),
});

export default function Article({ loaderData: { page, session } }: Route.ComponentProps) {
  const signIn = page.signIn && (
    <Suspense fallback={<SignInButton signIn={page.signIn} />}>
      <Await resolve={session}>{(state) => <SignInButton signIn={{ ...page.signIn, ...state }} />}</Await>
    </Suspense>
  );
  return <NewsPage page={page} linkComponent={RouterLink} slots={{ signIn }} />;
}
