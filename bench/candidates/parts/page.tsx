import {
  ArticleBody,
  ArticleHeader,
  ArticleLayout,
  Breadcrumbs,
  MeetingFactBox,
  NavigateUp,
  PhotoCredit,
  pageCommands,
  Quote,
  RibbonToolbar,
  SignInButton,
  SiteFooter,
  SiteHeader,
  SiteNavigation,
  SkipLinks,
} from 'pressroom-ui';
import type { Content } from '../../shared/content.js';
import type { Seed } from '../../shared/words.js';

function Ribbon({ page: { url, subscribeHref }, words: { toolbar, article } }: Content) {
  const [share, ofPage, follow] = toolbar.groups.map(({ label }) => label);
  const { email, copyLink, print, save, subscribe } = pageCommands({ url, title: article.headline, subscribeHref });
  return (
    <RibbonToolbar
      skipLink={false}
      groups={[
        { label: share, icon: 'share', commands: email ? [email, copyLink] : [copyLink] },
        { label: ofPage, icon: 'page', commands: [print, save] },
        { label: follow, icon: 'bell', commands: subscribe ? [subscribe] : [] },
      ]}
    />
  );
}

function Article({ id, page: { article, meetings, photos }, words }: Content & { id: string }) {
  const quote = (article.body as Seed['article']['body']).find(({ type }) => type === 'quote');
  return (
    <ArticleLayout
      lang="en-GB"
      dir="ltr"
      aria-labelledby={id}
      header={<ArticleHeader article={article} headingId={id} lang="en-GB" dir="ltr" />}
      aside={<MeetingFactBox meeting={meetings[0]} />}
    >
      <ArticleBody>
        {words.article.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {quote && <Quote quote={quote} lang="en-GB" />}
        <PhotoCredit photo={photos[0]} />
      </ArticleBody>
    </ArticleLayout>
  );
}

/** The parts, put together as a site of its own would. */
export function Page(content: Content) {
  const { page, words, articleIds } = content;
  return (
    <>
      <SkipLinks
        links={[
          { label: words.skip.toolbar, href: '#pr-after-ribbon' },
          { label: words.skip.main, href: '#main' },
        ]}
      />
      <SiteHeader
        publisher={page.publisher}
        homeHref="/"
        top={
          <>
            <Ribbon {...content} />
            <SignInButton signIn={page.signIn} />
          </>
        }
      >
        <SiteNavigation navigation={page.navigation} url={page.url} />
        <div className="pr-news-page-trail">
          <NavigateUp trail={page.trail} />
          <Breadcrumbs trail={page.trail} />
        </div>
      </SiteHeader>
      <main id="main" className="pr-news-page-main">
        {articleIds.map((id) => (
          <Article key={id} id={id} {...content} />
        ))}
      </main>
      <SiteFooter footer={page.footer} />
    </>
  );
}
