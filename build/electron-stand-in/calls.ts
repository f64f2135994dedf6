// What the built program asked of Electron, in order, for a test to look at.

export interface Call {
  name: string;
  /** Said before the program was ready. */
  isEarly: boolean;
  value?: unknown;
}

export const calls: Call[] = [];

let isReady = false;

export function noteReady(): void {
  isReady = true;
}

export function note(name: string, value?: unknown): void {
  calls.push({ name, isEarly: !isReady, ...(value === undefined ? {} : { value }) });
}
