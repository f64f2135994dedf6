// Tells from the wire protocol whether the engine broke: PGlite swallows WebAssembly traps and goes on with half an answer.
// https://github.com/electric-sql/pglite/issues/1058
import { messagesIn } from './wire.ts';

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

/** Fields of an error are a letter and a text each, ended by zero. */
function messageField(fields: string): string {
  return (
    fields
      .split('\0')
      .find((field) => field.startsWith('M'))
      ?.slice(1) ?? 'an internal error'
  );
}
