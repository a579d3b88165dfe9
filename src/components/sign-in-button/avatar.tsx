import type { ReadSignIn } from '../../content/sign-in.js';
import { svgIcon } from '../../elements/icon.js';
import { initialsOf } from '../../format/initials.js';
import { account } from '../../lib/icons.js';

/**
 * What stands before the name: the picture of the reader over the initials, which show as long as it has not come and if it fails, or the
 * icon. It is decorative. Root: `<span>` or `<svg>`.
 */
export function Avatar({ signIn: { name, picture, initials } }: { signIn: ReadSignIn }) {
  const letters = (initials || picture) && name && initialsOf(name);
  const icon = svgIcon('account', account);
  if (!letters && !picture) return icon;
  return (
    <span className="pr-sign-in-avatar" aria-hidden="true" translate="no">
      {letters ? <span>{letters}</span> : icon}
      {picture && <img src={picture} alt="" data-initials={letters} width="28" height="28" loading="lazy" referrerPolicy="no-referrer" />}
    </span>
  );
}
