import { type Context, type Reader, reportProblem } from './reader.js';

/** Reads a field that may contain objects with the same field. What contains itself or is nested too deeply is left out. */
/* @__NO_SIDE_EFFECTS__ */
export const nestable =
  <Content>(key: string, maxDepth: number, reader: Reader<Content>): Reader<Content> =>
  (value, context) => {
    let depth = 0;
    for (let outer: Context | undefined = context.up; outer; outer = outer.up)
      if (outer.parent === context.parent || (outer.key === key && ++depth > maxDepth)) return reportProblem(context, 'nesting');
    return reader(value, context);
  };
