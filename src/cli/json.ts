/** A text that is not JSON: where it stops being so, what is there, and what could be. */
export interface JsonFault {
  line: number;
  column: number;
  found: string;
  expected: string;
}

/** Parses a file. The messages of JSON.parse have a position on some versions of Node only, so the fault is looked for again. */
export function parseJson(text: string): { value: unknown } | { fault: JsonFault } {
  // Windows editors begin files with a byte order mark.
  const content = text.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(content) };
  } catch {
    return { fault: faultIn(content) };
  }
}

/** What may come next, in the words of a message. */
const expectations = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  name: 'a name in quotation marks',
  'name or }': 'a name in quotation marks or "}"',
  ':': '":"',
  ', or }': '"," or "}"',
  ', or ]': '"," or "]"',
  end: 'the end of the file',
};
type Expectation = keyof typeof expectations;

const space = /[ \t\r\n]*/y;
const token =
  /("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])|[{}[\],:]/uy;

/** The first fault of a text that is not JSON (RFC 8259). */
function faultIn(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  const after = (): Expectation => (open.at(-1) === '{' ? ', or }' : open.at(-1) === '[' ? ', or ]' : 'end');
  let expected: Expectation = 'value';
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    space.exec(text);
    at = space.lastIndex;
    token.lastIndex = at;
    const [found, string, scalar] = token.exec(text) ?? [];
    const next = found && afterToken(string ? 'string' : scalar ? 'scalar' : found);
    if (!next) return describe(text, at, expected);
    expected = next;
    at = token.lastIndex;
  }

  function afterToken(kind: string): Expectation | undefined {
    const isValue = expected === 'value' || expected === 'value or ]';
    const isName = expected === 'name' || expected === 'name or }';
    if (isName && kind === 'string') return ':';
    if (isValue && /string|scalar/.test(kind)) return after();
    if (isValue && (kind === '{' || kind === '[')) {
      open.push(kind);
      return kind === '{' ? 'name or }' : 'value or ]';
    }
    if (expected === ':' && kind === ':') return 'value';
    if (kind === ',' && expected === ', or }') return 'name';
    if (kind === ',' && expected === ', or ]') return 'value';
    if (/[}\]]/.test(kind) && expected.endsWith(`or ${kind}`)) {
      open.pop();
      return after();
    }
    return undefined;
  }
}

function describe(text: string, at: number, expected: Expectation): JsonFault {
  const lines = text.slice(0, at).split('\n');
  const position = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  const isUnfinished = text[at] === '"' && /^(value|name)/.test(expected);
  if (isUnfinished) {
    return {
      ...position,
      found: 'a text with a line break, an unknown escape or no end',
      expected: 'a text in quotation marks on one line',
    };
  }
  const [run] = /^(?:[\w.+-]+|"[^"\n]{0,40}"?|.)/su.exec(text.slice(at)) ?? [];
  return {
    ...position,
    found: run === undefined ? 'the end of the file' : JSON.stringify(run.slice(0, 40)),
    expected: expectations[expected],
  };
}
