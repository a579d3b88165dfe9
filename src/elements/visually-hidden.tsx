import type { ReactNode } from 'react';

/** Text for those who listen: read by screen readers, not shown. Root: `<span>`. */
export function VisuallyHidden({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <span className="pr-visually-hidden" id={id}>
      {children}
    </span>
  );
}
