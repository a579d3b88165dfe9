import { createContext, Fragment, useContext } from 'react';
import declarations from 'virtual:declarations';

/** The types that have a table on the page; all others are on the page of content types. */
export const TypesOnPage = createContext<readonly string[]>([]);

/** Address of a docs page, for a link that Storybook follows without loading itself again. */
export const pageHref = (id: string, anchor?: string) => `?path=/docs/${id}${anchor ? `#${anchor}` : ''}`;

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
        if (part === ' | ') return <Fragment key={index}> <wbr />| </Fragment>;
        if (!declarations.types[part]) return part;
        const href = here.includes(part) ? `#${anchorOf(part)}` : pageHref('content-types--docs', anchorOf(part));
        return (
          <a key={index} href={href}>
            {part}
          </a>
        );
      })}
    </code>
  );
}
