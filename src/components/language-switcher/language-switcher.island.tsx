'use client';

import type { ComponentPropsWithRef } from 'react';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './language-switcher.behaviour.js';

/** The root element of a language switcher with a pop-up, which script closes. */
export function LanguageSwitcherRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attach, props)} />;
}
