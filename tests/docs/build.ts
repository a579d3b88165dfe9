import { execFileSync } from 'node:child_process';

/** Builds Storybook, unless `STORYBOOK_BUILT` says that it is there. */
export function setup(): void {
  if (process.env.STORYBOOK_BUILT) return;
  execFileSync('npm', ['run', '--silent', 'build-storybook'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // As it is published: the test runner's own mode would bring the warnings of development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
