'use client';

import type { ComponentPropsWithRef } from 'react';
import { attachDisclosureOnUse } from '../../dom/attach-disclosure-on-use.js';
import { useAttached } from '../../elements/use-attached.island.js';

/** The root element of the language switcher, whose pop-up script closes. */
export function LanguageSwitcherRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attachDisclosureOnUse, props)} />;
}
