'use client';

import type { ComponentPropsWithRef } from 'react';
import { attachAccount } from '../../behaviours/account.js';
import { useAttached } from '../../elements/use-attached.island.js';

/** The root of the sign-in button: closes the account list when the focus leaves, and keeps the focus. */
export function SignInButtonRoot({ ref, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} ref={useAttached(attachAccount, ref)} />;
}
