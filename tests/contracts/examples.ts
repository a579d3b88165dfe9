import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { subpaths } from '../../scripts/entries.mjs';

/** An example in Markdown: its code and, if documented, its output. */
export interface Example {
  code: string;
  prints: string | undefined;
}

/** The TypeScript examples, each with the text block that immediately follows it. */
export function examplesOf(markdown: string): Example[] {
  return [...markdown.matchAll(/```tsx?\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g)].map(([, code = '', prints]) => ({
    code,
    prints,
  }));
}

/** The source of each entry point, as TypeScript's `paths`. */
const paths = () =>
  Object.fromEntries(Object.entries(subpaths()).map(([path, file]) => [path.replace('.', 'pressroom-ui'), [resolve(file)]]));

/** Writes examples to a folder and compiles them. @returns the files, and the errors of the compiler */
export function compile(name: string, examples: readonly Example[]): { files: string[]; faults: string } {
  const folder = resolve('.cache', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = examples.map(({ code }, index) => {
    const file = join(folder, `example-${index}.tsx`);
    writeFileSync(file, code);
    return file;
  });
  writeFileSync(join(folder, 'css.d.ts'), "declare module '*.css';");
  // Examples import content from here.
  copyFileSync('tests/consumer/typescript/page.json', join(folder, 'page.json'));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions: { paths: paths() }, include: ['.'], exclude: [] }),
  );
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], { encoding: 'utf8' });
    return { files, faults: '' };
  } catch (error) {
    return { files, faults: (error as { stdout: string }).stdout };
  }
}

/** The example as a module that imports the source. */
export function runnable(code: string): string {
  return code.replace(/from '(pressroom-ui[^']*)'/g, (whole, specifier: string) => {
    const [file] = paths()[specifier] ?? [];
    return file ? `from '${file}'` : whole;
  });
}
