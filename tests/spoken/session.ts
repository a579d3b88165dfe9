import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a site answers a page that asks for the session. The session is over as soon as it has begun: the page asks again. */
const answers: Record<string, object> = {
  'signed-out': { status: 'signed-out' },
  'signed-in': { status: 'signed-in', name: 'Robin Example', expiresIn: 1 },
  error: { status: 'error' },
};

/** The questions of the page that have no answer yet. */
const asked = new Set<ServerResponse>();

/** Keeps the questions of the page until the scenario answers, and signs in whoever follows the link: goes back to the page. */
export function answerRequest({ pathname }: URL, response: ServerResponse & { req: IncomingMessage }): boolean {
  if (pathname === '/session.json') {
    asked.add(response);
    response.once('close', () => asked.delete(response));
  } else if (pathname === '/sign-in') response.writeHead(303, { location: response.req.headers.referer ?? '/' }).end();
  return pathname === '/session.json' || pathname === '/sign-in';
}

/** Forgets the questions of a page that is no longer there. */
export const forgetQuestions = () => asked.clear();

/** Answers the page if it has asked. @returns whether it has */
export function answerSession(status: string): boolean {
  const answer = JSON.stringify(answers[status]);
  for (const response of asked) {
    asked.delete(response);
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(answer);
    return true;
  }
  return false;
}
