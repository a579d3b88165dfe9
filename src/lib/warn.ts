declare const process: { env: { NODE_ENV?: string } };

/**
 * Whether this is a development build. Bundlers put the answer in place of the expression, so that
 * `if (development) warn(…)` leaves nothing of the text in what visitors load.
 */
export const development = process.env.NODE_ENV !== 'production';

const said = /* @__PURE__ */ new Set<string>();

/**
 * Tells the developer, once, what is wrong, what became of it and how to mend it. Never throws.
 * Call it behind `if (development)`.
 *
 * @param where name of the component or function
 * @param what what is wrong and what was done instead
 * @param fix what to change
 */
export function warn(where: string, what: string, fix: string): void {
  const message = `Pressroom UI: <${where}> ${what} ${fix}`;
  if (said.has(message)) return;
  said.add(message);
  console.error(message);
}
