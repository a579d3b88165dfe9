const said = /* @__PURE__ */ new Set<string>();

/**
 * Tells the developer, once, what is wrong, what became of it and how to mend it. Never throws.
 * Always call it behind `if (process.env.NODE_ENV !== 'production')`: bundlers then drop the call with its texts.
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
