// Messages of PostgreSQL's own protocol in the bytes that travel between the threads.
// https://www.postgresql.org/docs/18/protocol-message-formats.html

interface Message {
  type: string;
  body: Uint8Array;
}

const HEADER_BYTES = 5;

/** A statement ends with its text where that is all, else with what asks for its end. */
const ENDS_STATEMENT = new Set('QS');

/** The startup message has no type: it begins with its length, and so with zero. */
export function messagesIn(bytes: Uint8Array): Message[] {
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

/** The same bytes, parted behind each statement. */
export function statementsIn(bytes: Uint8Array): Uint8Array[] {
  const statements: Uint8Array[] = [];
  let from = 0;
  let at = 0;

  for (const { type, body } of messagesIn(bytes)) {
    at += HEADER_BYTES + body.length;
    if (!ENDS_STATEMENT.has(type)) continue;
    statements.push(bytes.subarray(from, at));
    from = at;
  }
  return from === bytes.length ? statements : [...statements, bytes.subarray(from)];
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
