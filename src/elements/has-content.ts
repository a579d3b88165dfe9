import type { ReactNode } from 'react';

/** Whether there is anything to render: 0 is, an empty list (`items.map(…)` of none) is not. What a component renders in the end, nobody can tell before. */
export const hasContent = (node: ReactNode): boolean =>
  Array.isArray(node) ? node.some(hasContent) : node !== undefined && node !== null && node !== '' && typeof node !== 'boolean';
