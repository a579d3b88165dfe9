import { styleText } from 'node:util';
import type { FileProblem } from './file-problem.js';

/** Where messages go: the standard error, which leaves the standard output to pages. */
export interface Report {
  problem: (file: string, problem: FileProblem) => void;
  /** What has been done; not written if only problems are wanted. */
  progress: (text: string) => void;
}

/** @param isQuiet whether only problems are written */
export function reportTo(stream: NodeJS.WriteStream, isQuiet = false): Report {
  // `hasColors` also asks NO_COLOR, FORCE_COLOR and TERM.
  const isColoured = stream.isTTY && stream.hasColors();
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (isColoured ? styleText(style, text) : text);
  return {
    problem: (file, { path, text, isError }) =>
      stream.write(`${paint('bold', `${file}: ${path}:`)} ${paint(isError ? 'red' : 'yellow', text)}\n`),
    progress: (text) => {
      if (!isQuiet) stream.write(`${paint('dim', text)}\n`);
    },
  };
}

/** A number of things in words: "1 page", "2 pages". */
export const several = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;
