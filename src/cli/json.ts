import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';

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

/** What could be there instead, by the fault. */
const expectations: Record<string, string> = {
  PropertyNameExpected: 'a name in quotation marks',
  ColonExpected: '":"',
  CommaExpected: '"," or a closing bracket',
  CloseBraceExpected: '"}"',
  CloseBracketExpected: '"]"',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'no comment',
  UnexpectedEndOfString: 'a quotation mark at the end of the text, on the same line',
  InvalidCharacter: 'a text without control characters',
  InvalidEscapeCharacter: 'an escape that JSON knows',
  InvalidUnicode: 'four hexadecimal digits after \\u',
};

/** The first fault of a text that is not JSON. */
function faultIn(text: string): JsonFault {
  const faults: { name: string; line: number; column: number; found: string }[] = [];
  const onError = (code: ParseErrorCode, offset: number, length: number, line: number, column: number) =>
    faults.push({ name: printParseErrorCode(code), line, column, found: text.slice(offset, offset + length) });
  visit(text, { onError }, { disallowComments: true });
  const [{ name, line, column, found } = { name: '', line: 0, column: 0, found: '' }, next] = faults;
  // The same word is not the name of a field either.
  const isName = name === 'InvalidSymbol' && next?.name === 'PropertyNameExpected';
  return {
    line: line + 1,
    column: column + 1,
    found: found ? JSON.stringify(found.slice(0, 40)) : 'the end of the file',
    expected: expectations[isName ? next.name : name] ?? 'a value',
  };
}
