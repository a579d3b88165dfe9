import { type Arguments, readArguments } from './arguments.js';
import { contentFiles, standardInput } from './input.js';
import { packageFile, packageVersion } from './package-files.js';
import { readAll } from './read-all.js';
import { render } from './render.js';
import { type Report, reportTo, several } from './report.js';
import { writeTheme } from './theme.js';
import { help, UsageError } from './usage.js';
import { watch } from './watch.js';

// What reads the pages may have had enough: `pressroom-ui schema | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Runs the command line. @returns the exit status: 0, 1 for errors in content, 2 for a mistake in the command */
export async function main(args: string[]): Promise<number> {
  try {
    const given = readArguments(args);
    return await commands[given.command](given, reportTo(process.stderr, given.quiet));
  } catch (error) {
    const isOurs = error instanceof UsageError;
    // Files that cannot be read or written have a code and a message of the system.
    if (!isOurs && !(error as NodeJS.ErrnoException).syscall) throw error;
    process.stderr.write(`pressroom-ui: ${(error as Error).message}\n${isOurs ? 'See: npx pressroom-ui --help\n' : ''}`);
    return 2;
  }
}

const print = (text: string | Uint8Array) => {
  process.stdout.write(text);
  return 0;
};

const commands: Record<Arguments['command'], (given: Arguments, report: Report) => Promise<number> | number> = {
  help: ({ topic }) => print(help[topic]),
  version: () => print(`${packageVersion()}\n`),
  schema: ({ type = 'news-page' }) => print(packageFile(`schema/${type}.json`)),
  validate: async (given, report) => {
    const pages = await readAll(contentFiles(given.input), given, report);
    if (pages) report.progress(`${several(pages.length, 'page')} can be rendered`);
    return pages ? 0 : 1;
  },
  theme: (given, report) => writeTheme(given, report),
  render: async (given, report) => {
    if (given.watch && given.input === standardInput) throw new UsageError('found --watch and "-", expected a file or a folder to watch');
    const isRendered = await render(given, report);
    if (!given.watch) return isRendered ? 0 : 1;
    report.progress('Waiting for changes. Press Ctrl+C to end.');
    await watch(given.input, () => renderAgain(given, report));
    return 0;
  },
};

/** Renders after a change. What is wrong for now, such as a file that has been moved, does not end the watch. */
async function renderAgain(given: Arguments, report: Report): Promise<void> {
  try {
    await render(given, report);
  } catch (error) {
    process.stderr.write(`pressroom-ui: ${(error as Error).message}\n`);
  }
}
