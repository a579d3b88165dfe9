import type { ComponentPropsWithRef, ReactNode } from 'react';
import { plainText } from '../../content/reader.js';
import { hasContent } from '../../elements/has-content.js';
import { classNames } from '../../lib/class-names.js';

export interface FactRowProps extends ComponentPropsWithRef<'div'> {
  /** Term of the row: "Registration". */
  term: string;
  /** Details of the row: text or a link. */
  children: ReactNode;
}

/**
 * A custom row for the `rows` of a `MeetingFactBox`. Without a term or content it renders nothing.
 *
 * Root: `<div>` with a `<dt>` and a `<dd>`.
 */
export function FactRow({ term: given, children, className, ...rest }: FactRowProps) {
  const term = plainText(given);
  if (!term || !hasContent(children)) return null;
  return (
    <div className={classNames('pr-meeting-fact-box-row', className)} {...rest}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
