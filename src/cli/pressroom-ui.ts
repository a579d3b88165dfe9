#!/usr/bin/env node
// The command `pressroom-ui` (docs/decisions/052).

// React reads this when it is loaded, so everything else is imported after it.
process.env.NODE_ENV ??= 'production';

try {
  const { main } = await import('./main.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, missing] = /Cannot find package '(react|react-dom)'/.exec(message) ?? [];
  // Anything else is a mistake of ours, whose stack is of use.
  if (code !== 'ERR_MODULE_NOT_FOUND' || !missing) throw error;
  process.stderr.write(`pressroom-ui: found no package ${missing}, expected react and react-dom. Run: npm install react react-dom\n`);
  process.exitCode = 2;
}

export {};
