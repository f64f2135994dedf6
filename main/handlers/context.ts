// What every handler is given.
import type { Studio } from '../studio/studio.ts';

export interface HandlerContext {
  studio: Studio;
  version: string;
  shell: 'electron' | 'browser' | 'test';
  /** What nobody foresaw, for whoever looks after the program. */
  onFault(this: void, error: unknown): void;
  /** Connections opened to other machines since the start. */
  requestsSent(this: void): number;
}
