import type { ReactNode } from 'react';

interface ExampleProps {
  /** Why it is good or bad, in one sentence. */
  reason: string;
  /** The rendered component. */
  children: ReactNode;
}

interface UsageProps {
  /**
   * Whether the examples are below each other, because the component needs the whole width.
   * @default false
   */
  wide?: boolean;
  children: ReactNode;
}

/** Good and bad examples of the guides, side by side where there is room. */
export function Usage({ wide, children }: UsageProps) {
  return (
    <div className="usage sb-unstyled" data-wide={wide ? '' : undefined}>
      {children}
    </div>
  );
}

export function Do(props: ExampleProps) {
  return <Example verdict="do" mark="✓" name="Do" {...props} />;
}

export function DoNot(props: ExampleProps) {
  return <Example verdict="do-not" mark="✕" name="Do not" {...props} />;
}

function Example({ verdict, mark, name, reason, children }: ExampleProps & { verdict: string; mark: string; name: string }) {
  return (
    <figure className="usage-example" data-verdict={verdict}>
      <figcaption>
        <strong>
          <span aria-hidden="true">{mark}</span> {name}
        </strong>{' '}
        {reason}
      </figcaption>
      <div className="usage-rendered">{children}</div>
    </figure>
  );
}
