/** One undoing for what several behaviours return. */
export const together = (detach: ReadonlyArray<() => void>) => () => {
  for (const stop of detach) stop();
};
