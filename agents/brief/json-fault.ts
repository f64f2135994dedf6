// Where a text stops being JSON, in the words of somebody who did not write a parser.

export interface JsonFault {
  /** Both count from 1. */
  line: number;
  column: number;
  /** What should stand there. */
  expected: string;
}

/** Deeper values than this are no brief. */
const MAX_DEPTH = 64;
const SPACE = /[ \t\r\n]*/uy;
const STRING = /"(?:(?!\p{Cc})[^"\\]|\u007f|[\u0080-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

interface Failure {
  at: number;
  expected: string;
}
type Outcome = number | Failure;

/** Undefined when the text is JSON (RFC 8259). */
export function jsonFaultOf(text: string): JsonFault | undefined {
  const end = valueAt(text, skip(SPACE, text, 0), 0);
  if (typeof end !== 'number') return placed(text, end);

  const rest = skip(SPACE, text, end);
  return rest < text.length ? placed(text, { at: rest, expected: 'nothing should follow the last bracket' }) : undefined;
}

function valueAt(text: string, at: number, depth: number): Outcome {
  if (depth > MAX_DEPTH) return { at, expected: `brackets may be ${MAX_DEPTH} deep at most` };
  const first = text.charAt(at);
  if (first === '{') return membersAt(text, at + 1, { close: '}', depth });
  if (first === '[') return membersAt(text, at + 1, { close: ']', depth });
  if (first === '"') return stringAt(text, at);

  const end = skip(SCALAR, text, at);
  return end > at ? end : { at, expected: 'a value should stand here: a text in double quotes, a number, a list or an object' };
}

function membersAt(text: string, start: number, { close, depth }: { close: '}' | ']'; depth: number }): Outcome {
  let at = skip(SPACE, text, start);
  if (text.charAt(at) === close) return at + 1;

  for (;;) {
    const value = close === '}' ? memberAt(text, at, depth) : valueAt(text, at, depth + 1);
    if (typeof value !== 'number') return value;

    at = skip(SPACE, text, value);
    if (text.charAt(at) === close) return at + 1;
    if (text.charAt(at) !== ',') return { at, expected: `a comma or ${close} should stand here` };

    const comma = at;
    at = skip(SPACE, text, at + 1);
    if (text.charAt(at) === close) return { at: comma, expected: `the comma before ${close} has to go` };
  }
}

function memberAt(text: string, at: number, depth: number): Outcome {
  if (text.charAt(at) !== '"') return { at, expected: 'a field name in double quotes should stand here' };
  const name = stringAt(text, at);
  if (typeof name !== 'number') return name;

  const colon = skip(SPACE, text, name);
  if (text.charAt(colon) !== ':') return { at: colon, expected: 'a colon should stand here' };
  return valueAt(text, skip(SPACE, text, colon + 1), depth + 1);
}

function stringAt(text: string, at: number): Outcome {
  const end = skip(STRING, text, at);
  return end > at
    ? end
    : { at, expected: 'this text needs a closing double quote on the same line; a quote inside it is written \\"' };
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function placed(text: string, { at, expected }: Failure): JsonFault {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected };
}
