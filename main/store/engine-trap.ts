// Tells from the wire protocol whether the engine broke: PGlite swallows WebAssembly traps and goes on with half an answer.
// https://github.com/electric-sql/pglite/issues/1058

interface Message {
  type: string;
  body: Uint8Array;
}

const HEADER_BYTES = 5;

// https://www.postgresql.org/docs/18/protocol-message-formats.html
const RUNS = new Set('QE');
/** Complete, suspended, failed, copying. "Empty query" is not among them: a trapped statement is answered so, and we ask no empty ones. */
const ENDS = new Set('CsEGH');
/** Class XX is PostgreSQL's own "this cannot be". https://www.postgresql.org/docs/18/errcodes-appendix.html */
const INTERNAL_ERROR = '\0CXX';

/** Why the engine cannot be trusted any more, or nothing. */
export function trapIn(request: Uint8Array, answer: Uint8Array): string | undefined {
  const answers = messagesIn(answer);
  const ran = messagesIn(request).some(({ type }) => RUNS.has(type));
  if (ran && !answers.some(({ type }) => ENDS.has(type))) return 'a statement came to no end';

  const errors = answers.filter(({ type }) => type === 'E').map(({ body }) => `\0${new TextDecoder().decode(body)}`);
  const internal = errors.find((fields) => fields.includes(INTERNAL_ERROR));
  return internal && `it reported ${messageField(internal)}`;
}

/** The startup message has no type: it begins with its length, and so with zero. */
function messagesIn(bytes: Uint8Array): Message[] {
  const messages: Message[] = [];
  if (bytes[0] === 0) return messages;

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + HEADER_BYTES <= bytes.length;) {
    const end = at + 1 + view.getUint32(at + 1);
    messages.push({ type: String.fromCharCode(view.getUint8(at)), body: bytes.subarray(at + HEADER_BYTES, end) });
    at = end;
  }
  return messages;
}

/** Fields of an error are a letter and a text each, ended by zero. */
function messageField(fields: string): string {
  return (
    fields
      .split('\0')
      .find((field) => field.startsWith('M'))
      ?.slice(1) ?? 'an internal error'
  );
}
