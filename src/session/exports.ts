// `pressroom-ui/session`: the reader's session across tabs and time, for the status of the sign-in button. For browsers.

export type { SignInStatus } from '../content/sign-in.js';
export { attachSession, type SessionWatcher } from './attach-session.js';
export type { Session, SessionOptions } from './watch-session.js';
