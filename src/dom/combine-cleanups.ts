/** Combines several cleanup functions into one. */
export const combineCleanups = (cleanups: ReadonlyArray<() => void>) => () => {
  for (const cleanUp of cleanups) cleanUp();
};
