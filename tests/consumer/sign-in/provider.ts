import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';

/** Addresses of the site that the provider sends readers back to. */
interface Site {
  origin: string;
}

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${body}</main></html>`;

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return new URLSearchParams(body);
}

const signingKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  alg: 'RS256',
  use: 'sig',
  kid: 'tests',
});

/** What the provider requests of other servers: back-channel logout. It refuses to send requests to addresses such as this machine's, unless told to. */
type Send = (url: URL | string, options: RequestInit & { dispatcher?: unknown }) => Promise<Response>;

function configurationFor({ origin }: Site, issuer: string, send: Send): Configuration {
  return {
    clients: [
      {
        client_id: 'server',
        client_secret: 'a secret of the tests, and of nobody else',
        redirect_uris: [`${origin}/callback`],
        post_logout_redirect_uris: [`${origin}/`],
        backchannel_logout_uri: `${origin}/backchannel-logout`,
        backchannel_logout_session_required: true,
      },
      {
        client_id: 'browser',
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${origin}/in-browser`],
        post_logout_redirect_uris: [`${origin}/in-browser`],
      },
    ],
    clientBasedCORS: (_, requestOrigin) => requestOrigin === origin,
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, name: id }) }),
    claims: { openid: ['sub'], profile: ['name'], acr: null },
    conformIdTokenClaims: false,
    acrValues: ['high'],
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context: KoaContextWithOIDC, form: string) => {
          const button = '<button form="op.logoutForm" name="logout" value="yes">Yes, sign me out</button>';
          context.body = page('Do you want to sign out?', form + button);
          context.cookies.set('signed-out', context.oidc.session?.sidFor('server'));
        },
        // The library has no front-channel logout; its specification asks for a frame (section 3).
        postLogoutSuccessSource: (context: KoaContextWithOIDC) => {
          const query = new URLSearchParams({ iss: issuer, sid: context.cookies.get('signed-out') ?? '' });
          context.body = page('You are signed out', `<iframe hidden src="${origin}/frontchannel-logout?${query}"></iframe>`);
        },
      },
    },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    // Readers of the site consent to nothing more than being recognised.
    async loadExistingGrant(context) {
      const { client, session, provider } = context.oidc;
      const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    fetch: send,
    cookies: { keys: ['a key of the tests'] },
    jwks: { keys: [signingKey()] },
  } as Configuration;
}

/** An OpenID provider on this machine: authorization code flow with PKCE, step-up by `acr`, logout by either side, back- and front-channel. It asks only for a name. */
export async function startProvider(site: Site) {
  let handle: (request: IncomingMessage, response: ServerResponse) => unknown = () => {};
  const server = createServer((request, response) => handle(request, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let hasBackChannel = true;
  const send: Send = async (url, { dispatcher: _, ...options }) => {
    if (!hasBackChannel) throw new TypeError('The site cannot be reached.');
    return fetch(url, options);
  };
  const provider = new Provider(issuer, configurationFor(site, issuer, send));
  const callback = provider.callback();

  const interact = async (request: IncomingMessage, response: ServerResponse) => {
    const { prompt } = await provider.interactionDetails(request, response);
    if (request.method !== 'POST') {
      const level = prompt.reasons.includes('essential_acr') ? 'high' : '';
      const form = `<form method="post"><label>Name <input name="name" autofocus></label><input type="hidden" name="acr" value="${level}">
        <button>Continue</button> <button name="cancel" value="yes">Cancel</button></form>`;
      response.setHeader('content-type', 'text/html').end(page(level ? 'Confirm that it is you' : 'Who are you?', form));
      return;
    }
    const fields = await bodyOf(request);
    const result = fields.has('cancel')
      ? { error: 'access_denied', error_description: 'The reader cancelled.' }
      : { login: { accountId: fields.get('name') ?? '', acr: fields.get('acr') || undefined } };
    await provider.interactionFinished(request, response, result as Parameters<Provider['interactionFinished']>[2], {
      mergeWithLastSubmission: false,
    });
  };
  handle = (request, response) => (request.url?.startsWith('/interaction/') ? interact(request, response) : callback(request, response));
  return {
    issuer,
    /** Whether the provider reaches the site, as it must for back-channel logout. */
    backChannel(isThere: boolean) {
      hasBackChannel = isThere;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
