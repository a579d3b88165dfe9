'use client';

import type { ComponentPropsWithRef } from 'react';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './language-switcher.behaviour.js';

/** The root element of the language switcher, whose pop-up script closes. */
export function LanguageSwitcherRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attach, props)} />;
}
