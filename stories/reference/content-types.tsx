import { Heading } from '@storybook/addon-docs/blocks';
import { Fragment } from 'react';
import { TypeEntry } from './family.js';
import { typeGroups } from './type-groups.js';
import { TypesOnPage } from './type-text.js';

/** Every type that the package exports, but for props, with its fields. */
export function ContentTypes() {
  return (
    <TypesOnPage value={Object.values(typeGroups).flat()}>
      {Object.entries(typeGroups).map(([title, names]) => (
        <Fragment key={title}>
          <Heading>{title}</Heading>
          {names.map((name) => (
            <TypeEntry key={name} name={name} />
          ))}
        </Fragment>
      ))}
    </TypesOnPage>
  );
}
