import type { SignIn } from 'pressroom-ui';

/** Who is signed in. Stands in for a session store, which takes its time to answer. */
export async function sessionOf(_request: Request): Promise<Pick<SignIn, 'status' | 'name'>> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { status: 'signed-out' };
}
