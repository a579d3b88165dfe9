import { AnchorMdx } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

/** A link to a docs page or a story, which Storybook follows without loading itself again. */
export function DocsLink({ page, anchor, children }: { page: string; anchor?: string; children: ReactNode }) {
  return (
    <AnchorMdx href={`?path=/${page}${anchor ? `#${anchor}` : ''}`} target="_self">
      {children}
    </AnchorMdx>
  );
}
