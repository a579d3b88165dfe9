import type { ReadAnyPage } from '../metadata/page-facts.js';
import type { Arguments } from './arguments.js';
import type { ContentFile } from './input.js';
import { readContent } from './read-content.js';
import { type Report, several } from './report.js';

/** A content file and its page. */
export interface PageOfFile {
  file: ContentFile;
  page: ReadAnyPage;
}

/** Reads content files and reports their problems. @returns the pages, or `undefined` if one of the files has an error */
export async function readAll(
  files: readonly ContentFile[],
  { type, strict }: Pick<Arguments, 'type' | 'strict'>,
  report: Report,
): Promise<PageOfFile[] | undefined> {
  const pages: PageOfFile[] = [];
  let [errors, warnings] = [0, 0];
  for (const file of files) {
    const { page, problems } = await readContent(await file.read(), type);
    for (const problem of problems) {
      report.problem(file.name, problem);
      if (problem.isError || strict) errors++;
      else warnings++;
    }
    if (page) pages.push({ file, page });
  }
  if (files.length > 1 && errors + warnings > 0)
    report.progress([several(files.length, 'file'), several(errors, 'error'), several(warnings, 'warning')].join(', '));
  return errors > 0 ? undefined : pages;
}
