/** A problem of a file, in one line. */
export interface FileProblem {
  path: string;
  text: string;
  isError: boolean;
}

/** An error in the words of the command line. */
export const fileError = (path: string, found: string, expected: string): FileProblem => ({
  path,
  text: `found ${found}, expected ${expected}`,
  isError: true,
});

/** Something that does not keep a page from being rendered. */
export const fileWarning = (path: string, message: string, fix: string): FileProblem => ({
  path,
  text: `warning: ${message} ${fix}`,
  isError: false,
});
