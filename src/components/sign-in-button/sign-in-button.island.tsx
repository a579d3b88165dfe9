'use client';

import type { ComponentPropsWithRef } from 'react';
import { attachDismiss } from '../../behaviours/dismiss.js';
import { useAttached } from '../../elements/use-attached.island.js';

/** The root of the sign-in button: closes the account list when the focus leaves. */
export function SignInButtonRoot({ ref, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} ref={useAttached(attachDismiss, ref)} />;
}
