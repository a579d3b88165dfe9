import declarations from 'virtual:declarations';
import { createContext, Fragment, useContext } from 'react';
import { DocsLink } from './docs-link.js';

/** The types that have a table on the page; all others are on the page of content types. */
export const TypesOnPage = createContext<readonly string[]>([]);

/** Id of the table of a type. */
export const anchorOf = (type: string) => `type-${type}`;

/** A type in code, with links to the tables of the types that it names. */
export function TypeText({ type }: { type: string }) {
  const here = useContext(TypesOnPage);
  // A line may break before each member of a union.
  const parts = type.split(/(\b[A-Z]\w+\b| \| )/);
  return (
    <code className="reference-type">
      {parts.map((part, index) => {
        if (part === ' | ')
          return (
            <Fragment key={index}>
              {' '}
              <wbr />|{' '}
            </Fragment>
          );
        if (!declarations.types[part]) return part;
        const anchor = anchorOf(part);
        return here.includes(part) ? (
          <a key={index} href={`#${anchor}`}>
            {part}
          </a>
        ) : (
          <DocsLink key={index} page="docs/content-types--docs" anchor={anchor}>
            {part}
          </DocsLink>
        );
      })}
    </code>
  );
}
