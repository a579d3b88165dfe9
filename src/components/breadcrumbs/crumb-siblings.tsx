import { useId } from 'react';
import type { Crumb } from '../../content/link.js';
import { Icon } from '../../elements/icon.js';
import { type LinkComponentProp, SafeLink } from '../../elements/safe-link.js';
import { VisuallyHidden } from '../../elements/visually-hidden.js';
import { interpolate } from '../../format/interpolate.js';

/** The pages beside a crumb: a small button with a name of its own, and a list that opens and closes without script. */
export function CrumbSiblings({ crumb, name, linkComponent }: { crumb: Crumb; name: string } & LinkComponentProp) {
  const id = useId();
  const siblings = crumb.siblings ?? [];
  if (siblings.length === 0) return null;
  return (
    <>
      <button className="pr-breadcrumbs-siblings-button" type="button" popoverTarget={id}>
        <Icon name="down" />
        <VisuallyHidden>{interpolate(name, { crumb: crumb.label })}</VisuallyHidden>
      </button>
      <ul className="pr-breadcrumbs-siblings pr-popup" id={id} popover="auto">
        {siblings.map(({ label, href, lang, dir }, index) => (
          <li key={`${index}-${href}`}>
            <SafeLink where="Breadcrumbs" {...{ linkComponent, href, lang, dir }}>
              {label}
            </SafeLink>
          </li>
        ))}
      </ul>
    </>
  );
}
