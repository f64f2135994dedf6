// The one error our own code throws. Its message says what to do next.

export type ErrorKind =
  | 'validation'
  | 'not-found'
  | 'auth'
  | 'precondition'
  | 'conflict'
  | 'cancelled'
  | 'rate-limit'
  | 'external'
  | 'internal';

export class SitewrightError extends Error {
  override readonly name = 'SitewrightError';
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
