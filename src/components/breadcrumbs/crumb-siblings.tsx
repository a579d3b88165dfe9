import type { ReadLanguage } from '../../content/language.js';
import type { ReadCrumb } from '../../content/trail.js';
import { Icon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { LinkList } from '../../elements/link-list.js';
import { usePartId } from '../../elements/use-part-id.js';
import { VisuallyHidden } from '../../elements/visually-hidden.js';
import { interpolate } from '../../format/interpolate.js';
import { down } from '../../lib/icons.js';

interface CrumbSiblingsProps extends LinkComponentProp {
  crumb: ReadCrumb;
  /** Name of the button, with `{crumb}`, and its language. */
  name: string;
  nameLanguage: ReadLanguage;
  /** Language of the links that do not state their own. */
  language: ReadLanguage;
}

/** Other pages of the level of a crumb: a small button with a name of its own, and a list that opens and closes without script. */
export function CrumbSiblings({ crumb, name, nameLanguage, language, linkComponent }: CrumbSiblingsProps) {
  const id = usePartId('crumb-siblings', crumb);
  if (!crumb.siblings) return null;
  return (
    <>
      <button className="pr-breadcrumbs-siblings-button" type="button" popoverTarget={id}>
        <Icon name="down" path={down} />
        <VisuallyHidden {...nameLanguage}>{interpolate(name, { crumb: crumb.label })}</VisuallyHidden>
      </button>
      <LinkList
        className="pr-breadcrumbs-siblings pr-popup"
        id={id}
        popover="auto"
        links={crumb.siblings}
        {...{ language, linkComponent }}
      />
    </>
  );
}
