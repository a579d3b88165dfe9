import type { ComponentPropsWithRef, ReactNode } from 'react';
import { plainText } from '../../content/reader.js';
import { hasContent } from '../../elements/has-content.js';
import { classNames } from '../../lib/class-names.js';

export interface FactRowProps extends ComponentPropsWithRef<'div'> {
  /** What the row is about: "Registration". */
  term: string;
  /** What there is to state: text, a link. */
  children: ReactNode;
}

/**
 * A row of your own in the `rows` of a `MeetingFactBox`. Without a term or content it renders nothing.
 *
 * Root: `<div>` with a `<dt>` and a `<dd>`.
 */
export function FactRow({ term: given, children, className, ...rest }: FactRowProps) {
  const term = plainText(given);
  if (!term || !hasContent(children)) return null;
  return (
    <div {...rest} className={classNames('pr-meeting-fact-box-row', className)}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
