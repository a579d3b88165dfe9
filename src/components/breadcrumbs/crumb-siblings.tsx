import type { ReadLanguage } from '../../content/language.js';
import type { ReadLink } from '../../content/link.js';
import type { ReadCrumb } from '../../content/trail.js';
import { svgIcon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { LinkList } from '../../elements/link-list.js';
import { usePartId } from '../../elements/use-part-id.js';
import { visuallyHidden } from '../../elements/visually-hidden.js';
import { interpolate } from '../../format/interpolate.js';
import { down } from '../../lib/icons.js';

interface CrumbSiblingsProps extends LinkComponentProp {
  crumb: ReadCrumb;
  siblings: readonly ReadLink[];
  /** Name of the button, with `{crumb}`, and its language. */
  name: string;
  nameLanguage: ReadLanguage;
  /** Language of the links that do not state their own. */
  language: ReadLanguage;
}

/** Other pages of the level of a crumb: a small button with a name of its own, and a list that opens and closes without script. */
export function CrumbSiblings({ crumb, siblings, name, nameLanguage, language, linkComponent }: CrumbSiblingsProps) {
  const id = usePartId('crumb-siblings', [crumb, name]);
  return (
    <>
      <button className="pr-breadcrumbs-siblings-button" type="button" popoverTarget={id}>
        {svgIcon('down', down)}
        {visuallyHidden(interpolate(name, { crumb: crumb.label }), nameLanguage)}
      </button>
      <LinkList className="pr-breadcrumbs-siblings pr-popup" id={id} popover="auto" links={siblings} {...{ language, linkComponent }} />
    </>
  );
}
