// What every handler is given.
import type { Role } from '../../preload/contract/role.ts';
import type { Studio } from '../studio/studio.ts';

export interface HandlerContext {
  studio: Studio;
  /** Of whoever asks. */
  role: Role;
  version: string;
  shell: 'electron' | 'browser' | 'test';
  /** What nobody foresaw, for whoever looks after the program. */
  onFault(this: void, error: unknown): void;
  /** Connections opened to other machines since the start. */
  requestsSent(this: void): number;
}
