// A part of the studio's own code that did not come.

/** The host is away, or a newer studio took its place: only the page loaded anew is sure to ask for it again. */
export class CodeMissing extends Error {
  constructor(cause: unknown) {
    super('The code of this part did not come.', { cause });
    this.name = 'CodeMissing';
  }
}
