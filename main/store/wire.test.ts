import { expect, test } from 'vitest';
import { joined, messagesIn, statementsIn } from './wire.ts';

/** A message as the protocol writes it: its type, its length with the length itself, its words. */
function message(type: string, words = ''): Uint8Array {
  const bytes = Buffer.alloc(5 + words.length);
  bytes.write(type + '\0\0\0\0' + words, 'latin1');
  bytes.writeUint32BE(4 + words.length, 1);
  return bytes;
}

const bytesOf = (types: string) => joined(types.split('').map((type) => message(type, `words of ${type}`)));
const typesIn = (bytes: Uint8Array) =>
  messagesIn(bytes)
    .map(({ type }) => type)
    .join('');

test.each([
  ['an opening, a statement and an end', 'QPBDESQ', ['Q', 'PBDES', 'Q']],
  ['one statement', 'PBDES', ['PBDES']],
  ['rows that are copied', 'ddc', ['ddc']],
  ['rows behind the statement they are for', 'Qddc', ['Q', 'ddc']],
  ['nothing', '', []],
])('%s: each statement by itself', (_, types, statements) => {
  const bytes = bytesOf(types);

  expect(statementsIn(bytes).map(typesIn)).toEqual(statements);
  expect(joined(statementsIn(bytes))).toEqual(bytes);
});

test('what opens the connection has no type and stays whole', () => {
  const startup = new Uint8Array([0, 0, 0, 9, 0, 3, 0, 0, 0]);

  expect(statementsIn(startup)).toEqual([startup]);
});
