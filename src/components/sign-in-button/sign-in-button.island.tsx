'use client';

import type { ComponentPropsWithRef } from 'react';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './sign-in-button.behaviour.js';

/** The root of the sign-in button: closes the account list when the focus leaves, and keeps the focus. */
export function SignInButtonRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attach, props)} />;
}
