// How much a model may think about one small task.

/** Tokens on top of the answer's own; thinking is paid for as output. Ours are small tasks asked with low effort. */
export const THINKING_TOKENS = 2000;
