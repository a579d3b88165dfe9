import type { ComponentPropsWithRef, ReactNode } from 'react';
import { plainText } from '../../content/reader.js';
import { hasContent } from '../../elements/has-content.js';
import { usePartId } from '../../elements/use-part-id.js';
import { classNames } from '../../lib/class-names.js';

export interface BoilerplateProps extends Omit<ComponentPropsWithRef<'section'>, 'title' | 'aria-labelledby'> {
  /** Heading of the text: "About the Agency". */
  heading?: string | undefined;
  /**
   * Level of the heading in the page's outline.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** The text. */
  children?: ReactNode;
}

/**
 * The text that an institution repeats under its articles: who it is and what it does. Without text it renders nothing.
 *
 * Root: `<section>`, named by its heading.
 */
export function Boilerplate({ heading: given, headingLevel, children, className, ...rest }: BoilerplateProps) {
  const heading = plainText(given);
  const id = usePartId('boilerplate', heading);
  if (!hasContent(children)) return null;
  const Heading = `h${headingLevel ?? 2}` as const;
  return (
    <section className={classNames('pr-boilerplate', className)} {...rest} aria-labelledby={heading && id}>
      {heading && (
        <Heading id={id} className="pr-boilerplate-heading">
          {heading}
        </Heading>
      )}
      {children}
    </section>
  );
}
