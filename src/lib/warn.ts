declare const process: { env: { NODE_ENV?: string } };

/** True in development builds. Bundlers replace `process.env.NODE_ENV`; without a bundler we are quiet. */
const development = () => {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
};

const said = new Set<string>();

/**
 * Tells the developer, once, what is wrong, what became of it and how to mend it.
 * Silent in production; never throws.
 *
 * @param where name of the component or function
 * @param what what is wrong and what was done instead
 * @param fix what to change
 */
export function warn(where: string, what: string, fix: string): void {
  if (!development()) return;
  const message = `Pressroom UI: <${where}> ${what} ${fix}`;
  if (said.has(message)) return;
  said.add(message);
  console.error(message);
}
