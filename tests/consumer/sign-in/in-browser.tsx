// A page that keeps the session in the browser, with oidc-client-ts.
import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { SignInButton } from '../../../src/components/sign-in-button/exports.js';
import { attachSession, type Session } from '../../../src/session/exports.js';

const { pathname, origin } = location;
const parameters = new URLSearchParams(location.search);
const manager = new UserManager({
  authority: document.documentElement.dataset.provider ?? '',
  client_id: 'browser',
  redirect_uri: `${origin}/in-browser`,
  post_logout_redirect_uri: `${origin}/in-browser`,
  scope: 'openid profile',
  automaticSilentRenew: false,
  // Shared by all tabs, so that they can ask it.
  userStore: new WebStorageStateStore({ store: localStorage }),
});

/** What the library knows. */
async function check(): Promise<Session> {
  const user = await manager.getUser();
  if (!user) return { status: 'signed-out' };
  return user.expired ? { status: 'expired' } : { status: 'signed-in', name: user.profile.name, expiresIn: user.expires_in };
}

/** The way back from the provider. */
async function comeBack(): Promise<Session> {
  const failed = await manager.signinCallback().then(
    () => false,
    () => true,
  );
  history.replaceState(undefined, '', pathname);
  return failed ? { status: 'error' } : check();
}

async function start() {
  if (parameters.has('sign-in')) return manager.signinRedirect();
  if (parameters.has('sign-out')) {
    await manager.removeUser();
    location.replace(pathname);
    return;
  }
  const session = await (parameters.has('state') ? comeBack() : check());
  const watcher = attachSession({ session, check, channel: 'in the browser' });
  function Button() {
    const { status, name } = useSyncExternalStore(watcher.subscribe, watcher.current);
    return (
      <SignInButton signIn={{ href: `${pathname}?sign-in`, status, name, links: [{ label: 'Sign out', href: `${pathname}?sign-out` }] }} />
    );
  }
  createRoot(document.getElementById('root') as HTMLElement).render(<Button />);
}

void start();
