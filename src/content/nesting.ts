import { type Reader, reportProblem } from './reader.js';

/** Reads a field that may contain objects with the same field. What contains itself or is nested too deeply is left out. */
/* @__NO_SIDE_EFFECTS__ */
export function nestable<Content>(maxDepth: number, reader: Reader<Content>): Reader<Content> {
  /** The values that contain the one being read, from the outermost. */
  const outer: unknown[] = [];
  return (value, context) => {
    if (outer.length > maxDepth || outer.includes(value)) return reportProblem(context, 'nesting');
    outer.push(value);
    try {
      return reader(value, context);
    } finally {
      outer.pop();
    }
  };
}
