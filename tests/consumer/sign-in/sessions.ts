import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { SignIn } from '../../../src/index.js';

/** A session on the server. */
export interface ServerSession {
  name: string;
  /** The session with the provider, which it names when it ends it. */
  sid: string | undefined;
  idToken: string;
  /** How the reader has proved who they are, if in a particular way. */
  acr: string | undefined;
  /** Token that forms must send, so that other sites cannot send them (CSRF). */
  csrf: string;
  /** When it ends, in milliseconds since the epoch. */
  ends: number;
}

/** The sessions of the readers, by the cookie that they have. */
export const createSessions = () => {
  const sessions = new Map<string, ServerSession>();
  let seconds = 3600;
  return {
    /** How long sessions last from now on, also those that exist. */
    limit(to: number) {
      seconds = to;
      for (const session of sessions.values()) session.ends = Date.now() + to * 1000;
    },
    /** A new id with every sign-in, so that nobody can set it before (session fixation). */
    start(session: Omit<ServerSession, 'csrf' | 'ends'>): string {
      const id = randomUUID();
      sessions.set(id, { ...session, csrf: randomUUID(), ends: Date.now() + seconds * 1000 });
      return id;
    },
    get: (id: string | undefined) => sessions.get(id ?? ''),
    /** Of the sessions that exist, the latest first. */
    sids: () => [...sessions.values()].map(({ sid }) => sid).reverse(),
    end: (id: string | undefined) => sessions.delete(id ?? ''),
    endBySid(sid: unknown) {
      for (const [id, session] of sessions) if (session.sid === sid) sessions.delete(id);
    },
  };
};

/** The cookies of a request. */
export const cookiesOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries((headers.cookie ?? '').split('; ').map((cookie) => cookie.split('=', 2) as [string, string]));

/** The state of the session, as the sign-in button and `/session` tell it. */
export function stateOf(session: ServerSession | undefined): Pick<SignIn, 'status' | 'name'> & { expiresIn?: number } {
  if (!session) return { status: 'signed-out' };
  const expiresIn = (session.ends - Date.now()) / 1000;
  return expiresIn > 0 ? { status: 'signed-in', name: session.name, expiresIn } : { status: 'expired' };
}
