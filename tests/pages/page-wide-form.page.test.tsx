// Pages that are one form, as ASP.NET and SharePoint write them: the HTML parser leaves out the first form inside it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ListFilter, NewsPage, RibbonToolbar, SignInButton, SiteHeader } from '../../src/index.js';
import { newsPage } from '../../stories/fixtures/news-page.js';
import { launch, openPage } from '../support/browser.js';

const signIn = { href: '/sign-in?site=1', status: 'signed-in', name: 'R. Example', signOutAction: '/sign-out' } as const;
const search = { action: '/search', name: 'words', fields: { scope: 'press' } };
const form = (label: string, list: string) => ({ type: 'form', label, formAction: '/lists', fields: { token: 'abc', list } }) as const;

const pages: Record<string, ReactNode> = {
  '/account': <SignInButton signIn={signIn} />,
  '/signed-out': <SignInButton signIn={{ href: '/sign-in?site=1' }} />,
  '/search-form': <SiteHeader publisher={{ name: 'Agency' }} search={search} />,
  '/ribbon': <RibbonToolbar groups={[{ label: 'Lists', commands: [form('Follow', 'press'), form('Mute', 'events')] }]} />,
  '/filter': (
    <ListFilter filter={{ action: '/news', fields: [{ type: 'text', name: 'words', label: 'Words' }], hiddenFields: { view: 'list' } }} />
  ),
  '/whole': (
    <NewsPage page={{ ...newsPage.seed.page, signIn, search, ribbon: [{ label: 'Lists', commands: [form('Follow', 'press')] }] }} />
  ),
};

/** The fields of the site's own form; one that is required, and empty. */
const around = (html: string) =>
  `<form method="post" action="/outer" enctype="multipart/form-data" target="elsewhere"><div><input type="hidden" name="__VIEWSTATE" value="v">${html}<input name="host" required></div></form>`;

let browser: Browser;
let origin: string;
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://site.example');
  const page = pages[url.pathname];
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  if (page) {
    const html = renderToStaticMarkup(page);
    response.end(`<!doctype html><title>Page</title>${url.searchParams.has('inside') ? around(html) : html}`);
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = new URLSearchParams(Buffer.concat(chunks).toString());
    const sent = [...(request.method === 'POST' ? body : url.searchParams)].filter(([name]) => !/^(__VIEWSTATE|host)$/.test(name));
    // Without script, a page can only be asked what it says.
    response.end(
      `<!doctype html><title>Sent</title><pre>${request.method} ${url.pathname} ${sent.map((pair) => pair.join('=')).join(' ')}</pre>`,
    );
  });
});
beforeAll(async () => {
  browser = await launch({ scripting: false });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

/** What the server gets when a reader without script does something on a page. */
async function sent(path: string, act: (page: Page) => Promise<unknown>): Promise<string | null> {
  const { page } = await openPage(browser, origin + path, { javaScriptEnabled: false });
  await act(page);
  return page.locator('pre').textContent({ timeout: 5000 });
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const signOut = async (page: Page) => {
  await press('Account: R. Example')(page);
  await press('Sign out')(page);
};
/** Writes into a field, and then sends it. */
const write = (role: 'searchbox' | 'textbox', name: string, send: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await page.getByRole(role, { name }).fill('tide tables');
  await send(page);
};
const enter = (page: Page) => page.keyboard.press('Enter');

describe.each([
  ['alone', ''],
  ['in a form of the page', '?inside'],
])('%s, without script', (_, query) => {
  test('the sign-out button signs out', async () => {
    expect(await sent(`/account${query}`, signOut)).toBe('POST /sign-out ');
  });

  test('the sign-in link leads to the sign-in', async () => {
    expect(await sent(`/signed-out${query}`, (page) => page.getByRole('link', { name: 'Sign in' }).click())).toBe('GET /sign-in site=1');
  });

  test('the search sends its words, by button and by Enter', async () => {
    const expected = 'GET /search scope=press words=tide tables';
    expect(await sent(`/search-form${query}`, write('searchbox', 'Search', press('Search')))).toBe(expected);
    expect(await sent(`/search-form${query}`, write('searchbox', 'Search', enter))).toBe(expected);
  });

  test('each command of the ribbon sends its own fields', async () => {
    expect(await sent(`/ribbon${query}`, press('Follow'))).toBe('POST /lists token=abc list=press');
    expect(await sent(`/ribbon${query}`, press('Mute'))).toBe('POST /lists token=abc list=events');
  });

  test('the filter of a list filters it', async () => {
    const filter = write('textbox', 'Words', (page) => page.getByRole('button').click());
    expect(await sent(`/filter${query}`, filter)).toBe('GET /news view=list words=tide tables');
  });

  test('everything on a whole page does what it does on any page', async () => {
    expect(await sent(`/whole${query}`, press('Follow'))).toBe('POST /lists token=abc list=press');
    expect(await sent(`/whole${query}`, signOut)).toBe('POST /sign-out ');
    expect(await sent(`/whole${query}`, write('searchbox', 'Search', enter))).toBe('GET /search scope=press words=tide tables');
  });
});
