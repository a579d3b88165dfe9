// `pressroom-ui/session`: the reader's session across tabs and time, for the status of the sign-in button. For browsers.

export type { SignInStatus } from '../content/sign-in.js';
export { attachSession, type Session, type SessionOptions, type SessionWatcher } from './attach-session.js';
