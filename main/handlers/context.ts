// What every handler is given.
import type { Studio } from '../studio/studio.ts';

export interface HandlerContext {
  studio: Studio;
  version: string;
  shell: 'electron' | 'browser' | 'test';
  /** Connections opened to other machines since the start. */
  requestsSent(this: void): number;
}
