/** What React's server renderer begins a `Suspense` boundary with that it could not render. */
const failed = '$!';

/** Whether HTML of React's server renderer contains a `Suspense` boundary that failed there, and shows its fallback. */
export function hasFailedBoundary(root: HTMLElement): boolean {
  const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) if ((comments.currentNode as Comment).data === failed) return true;
  return false;
}
