import { pageMetadata } from 'pressroom-ui';
import { readNewsListPage } from 'pressroom-ui/content';
import { ServerHtml } from 'pressroom-ui/server-html';
import { lazy } from 'react';
import { useLocation, useNavigate } from 'react-router';
import json from '../../list.json';
import type { Route } from './+types/home';

/** Loaded only when the list is shown after another page. */
const NewsList = lazy(() => import('../news-list'));

export function loader() {
  const page = readNewsListPage(json).content ?? {};
  const { title, description, alternates } = pageMetadata(page);
  return { page, title: title.absolute, description, canonical: alternates.canonical };
}

export const meta = ({ loaderData: { title, description, canonical } }: Route.MetaArgs) => [
  { title },
  ...(description ? [{ name: 'description', content: description }] : []),
  ...(canonical ? [{ tagName: 'link', rel: 'canonical', href: canonical }] : []),
];

export default function Home({ loaderData: { page } }: Route.ComponentProps) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <ServerHtml contentKey={pathname + search} navigate={navigate}>
      <NewsList page={page} />
    </ServerHtml>
  );
}
