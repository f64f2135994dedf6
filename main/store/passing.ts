// What passes by itself: a server that is restarted or full for a moment, a connection that was lost.

/** https://www.postgresql.org/docs/18/errcodes-appendix.html, and Node's names for a lost connection. */
const PASSING = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);

/** What node-postgres says of a connection that is gone, without a code. */
const GONE = /^(?:Connection terminated|Client (?:has encountered a connection error|was closed) and is not queryable)/;

export function isPassing(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return GONE.test(error.message) || ('code' in error && typeof error.code === 'string' && PASSING.has(error.code));
}
