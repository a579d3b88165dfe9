import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as openId from 'openid-client';
import type { NewsPageContent, SignIn } from '../../../src/index.js';
import { renderPage } from '../../../src/render-page/exports.js';
import { cookiesOf, createSessions, stateOf } from './sessions.js';

/** Files that the site serves, by their path. */
export type Files = Record<string, [type: string, body: string]>;

const pageWith = (signIn: SignIn, paragraph: string): NewsPageContent => ({
  article: { headline: 'Harbour council opens its minutes', body: [paragraph] },
  publisher: { name: 'Harbour Council', url: '/' },
  signIn,
});

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return new URLSearchParams(body);
}

/** What a sign-in that has begun must find again when the reader comes back. */
interface Begun {
  verifier: string;
  nonce: string;
  returnTo: string;
}

/** A site that keeps its readers' sessions on the server, with `openid-client`. `connect` tells it its provider. */
export async function startSite(files: Files) {
  const sessions = createSessions();
  const begun = new Map<string, Begun>();
  const requests: string[] = [];
  let provider: openId.Configuration | undefined;
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const redirect = (response: ServerResponse, to: string, ...cookies: string[]) =>
    response.writeHead(303, { location: to, 'set-cookie': cookies.map((cookie) => `${cookie}; Path=/; HttpOnly; SameSite=Lax`) }).end();

  /** Paths on this site only, whatever the parameter says. */
  const here = (path: string | null) => {
    const url = URL.canParse(path ?? '', origin) ? new URL(path ?? '/', origin) : new URL('/', origin);
    return url.origin === origin ? url.href.slice(origin.length) : '/';
  };

  async function begin(response: ServerResponse, { searchParams }: URL) {
    const [verifier, state, nonce] = [openId.randomPKCECodeVerifier(), openId.randomState(), openId.randomNonce()];
    begun.set(state, { verifier, nonce, returnTo: here(searchParams.get('returnTo')) });
    const level = searchParams.get('level');
    const url = openId.buildAuthorizationUrl(provider as openId.Configuration, {
      redirect_uri: `${origin}/callback`,
      scope: 'openid profile',
      code_challenge: await openId.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...(level && { claims: JSON.stringify({ id_token: { acr: { essential: true, value: level } } }) }),
    });
    redirect(response, url.href, `begun=${state}`);
  }

  async function comeBack(request: IncomingMessage, response: ServerResponse, url: URL) {
    const { begun: state = '', site } = cookiesOf(request);
    const { verifier = '', nonce = '', returnTo = '/' } = begun.get(state) ?? {};
    begun.delete(state);
    try {
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
      const tokens = await openId.authorizationCodeGrant(provider as openId.Configuration, url, checks);
      const { name, sid, acr } = tokens.claims() ?? {};
      sessions.end(site);
      const id = sessions.start({
        name: String(name ?? ''),
        sid: sid as string | undefined,
        idToken: tokens.id_token ?? '',
        acr: acr as string | undefined,
      });
      redirect(response, returnTo, `site=${id}`, 'begun=');
    } catch {
      redirect(response, returnTo, 'failed=yes', 'begun=');
    }
  }

  async function signOut(request: IncomingMessage, response: ServerResponse) {
    const { site } = cookiesOf(request);
    const session = sessions.get(site);
    if (!session || (await bodyOf(request)).get('csrf') !== session.csrf) {
      response.writeHead(403).end();
      return;
    }
    sessions.end(site);
    const parameters = { id_token_hint: session.idToken, post_logout_redirect_uri: `${origin}/` };
    redirect(response, openId.buildEndSessionUrl(provider as openId.Configuration, parameters).href, 'site=');
  }

  /** The provider says that a session has ended (OpenID Connect Back-Channel Logout 1.0). */
  async function backchannelLogout(request: IncomingMessage, response: ServerResponse) {
    const { issuer, jwks_uri = '' } = (provider as openId.Configuration).serverMetadata();
    const token = (await bodyOf(request)).get('logout_token') ?? '';
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(jwks_uri)), { issuer, audience: 'server' });
    sessions.endBySid(payload.sid);
    response.writeHead(200).end();
  }

  /** The provider shows this in a frame of the page on which it signs a reader out (OpenID Connect Front-Channel Logout 1.0). Cookies may be missing there. */
  function frontchannelLogout(response: ServerResponse, { searchParams }: URL) {
    const { issuer } = (provider as openId.Configuration).serverMetadata();
    if (searchParams.get('iss') === issuer) sessions.endBySid(searchParams.get('sid'));
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `frame-ancestors ${issuer}`,
    };
    response.writeHead(200, headers).end('<!DOCTYPE html><title>Signed out</title>');
  }

  function sendPage(request: IncomingMessage, response: ServerResponse, { pathname, search }: URL) {
    const { site, failed } = cookiesOf(request);
    const session = sessions.get(site);
    const { status, name } = stateOf(session);
    const needsMore = pathname === '/members' && session?.acr !== 'high';
    const isCached = pathname === '/cached';
    const own: SignIn = {
      status: failed ? 'error' : needsMore && session ? 'step-up' : status,
      name,
      signOutFields: { csrf: session?.csrf ?? '' },
    };
    const signIn: SignIn = {
      href: needsMore ? '/sign-in?level=high' : '/sign-in',
      returnTo: pathname + search,
      signOutAction: '/sign-out',
      links: [{ label: 'Profile', href: '/profile' }],
      session: '/session',
      ...(isCached ? { status: 'unknown' } : own),
    };
    const paragraph = needsMore ? 'For members only.' : 'The minutes of all meetings can be read here.';
    const html = renderPage(pageWith(signIn, paragraph), {
      stylesheets: ['/styles.css'],
      scripts: ['/enhance-page.js', '/enhance-session-page.js'],
    });
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      // A page that names its reader is nobody else's.
      'cache-control': isCached ? 'public, max-age=60' : 'private, no-store',
      ...(failed && { 'set-cookie': 'failed=; Path=/; Max-Age=0' }),
    };
    response.writeHead(200, headers).end(html);
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', origin);
    requests.push(url.pathname);
    const file = files[url.pathname];
    if (file) response.writeHead(200, { 'content-type': `${file[0]}; charset=utf-8` }).end(file[1]);
    else if (url.pathname === '/favicon.ico') response.writeHead(204).end();
    else if (url.pathname === '/sign-in') await begin(response, url);
    else if (url.pathname === '/callback') await comeBack(request, response, url);
    else if (url.pathname === '/sign-out') await signOut(request, response);
    else if (url.pathname === '/backchannel-logout') await backchannelLogout(request, response);
    else if (url.pathname === '/frontchannel-logout') frontchannelLogout(response, url);
    else if (url.pathname === '/session') {
      const state = stateOf(sessions.get(cookiesOf(request).site));
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(state));
    } else if (url.pathname === '/in-browser') {
      const { issuer } = (provider as openId.Configuration).serverMetadata();
      const html = `<!DOCTYPE html><html lang="en" data-provider="${issuer}"><title>In the browser</title><main><h1>In the browser</h1>
        <div id="root"></div></main><script type="module" src="/in-browser.js"></script></html>`;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    } else sendPage(request, response, url);
  }

  return {
    origin,
    /** How long sessions last, in seconds. */
    limit: sessions.limit,
    sids: sessions.sids,
    /** How many requests to a path have come. */
    requestsTo: (path: string) => requests.filter((one) => one === path).length,
    async connect(issuer: string) {
      const secret = 'a secret of the tests, and of nobody else';
      // On this machine without TLS.
      const options = { execute: [openId.allowInsecureRequests] };
      provider = await openId.discovery(new URL(issuer), 'server', secret, undefined, options);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
