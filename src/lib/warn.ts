const logged = /* @__PURE__ */ new Set<string>();

/**
 * Logs a warning for developers, once per message: what is wrong, what happens instead, and how to fix it. Never throws.
 * Call it only behind `if (process.env.NODE_ENV !== 'production')`, so that bundlers drop the call and its text.
 *
 * @param source component or function that warns
 * @param what what is wrong, and what happens instead
 * @param fix how to fix it
 */
export function warn(source: string, what: string, fix: string): void {
  const message = `Pressroom UI: ${/^[A-Z]/.test(source) ? `<${source}>` : `${source}():`} ${what} ${fix}`;
  if (logged.has(message)) return;
  logged.add(message);
  console.error(message);
}
