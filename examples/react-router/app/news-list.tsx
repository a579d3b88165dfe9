import { NewsListPage, type NewsListPageProps, PageHead } from 'pressroom-ui';

/** The list, with the parts of its head that are for others than readers: nobody asks for them once the page is shown. */
export default function NewsList({ page }: Pick<NewsListPageProps, 'page'>) {
  return (
    <NewsListPage
      page={page}
      slots={{ head: <PageHead page={page} parts={['first-paint', 'alternates', 'feed', 'robots', 'open-graph', 'twitter', 'json-ld']} /> }}
    />
  );
}
