'use client';

import type { ComponentPropsWithRef } from 'react';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './sign-in-button.behaviour.js';

/** The root element of the sign-in button, to which script adds closing of the account list and focus restoration. */
export function SignInButtonRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attach, props)} />;
}
