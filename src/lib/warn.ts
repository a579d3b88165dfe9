const logged = /* @__PURE__ */ new Set<string>();

/**
 * Logs a warning for developers, once per message: what is wrong, what happens instead, and how to fix it. Never throws.
 * Call it only inside `if (process.env.NODE_ENV !== 'production')`, so that bundlers remove the call and its text.
 *
 * @param source name of the component or function that warns
 * @param what the problem and its consequence
 * @param fix the remedy
 */
export function warn(source: string, what: string, fix: string): void {
  const message = `Pressroom UI: ${/^[A-Z]/.test(source) ? `<${source}>` : `${source}():`} ${what} ${fix}`;
  if (logged.has(message)) return;
  logged.add(message);
  console.error(message);
}
