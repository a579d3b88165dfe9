'use client';

import type { ComponentPropsWithRef } from 'react';
import { attachDisclosureOnUse } from '../../dom/attach-disclosure-on-use.js';
import type { Attach } from '../../dom/attach-once.js';
import { attachSinglePress } from '../../dom/single-press.js';
import { useAttached } from '../../elements/use-attached.island.js';

const attach: Attach = (root, signal) => {
  attachDisclosureOnUse(root, signal);
  attachSinglePress(root, signal);
  const observer = new MutationObserver(() => {
    observer.disconnect();
    root.dataset.late = 'here';
    import('./late-message.js').then(
      (late) => signal.aborted || late.attach(root, signal),
      () => {},
    );
  });
  observer.observe(root, { attributeFilter: ['data-status'] });
  signal.addEventListener('abort', () => observer.disconnect());
};

/** The root element of the sign-in button. Script closes the account list, keeps the focus, and lets a change of status move nothing. */
export function SignInButtonRoot(props: ComponentPropsWithRef<'div'>) {
  return <div {...useAttached(attach, props)} />;
}
