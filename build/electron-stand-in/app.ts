// Electron's `app`, as far as the studio uses it.
import { EventEmitter } from 'node:events';
import { note, noteReady } from './calls.ts';

class App extends EventEmitter {
  readonly #ready = Promise.withResolvers<void>();
  #onExit: () => Promise<void> = async () => {};

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  /** Like Electron, only after the program's own module has been evaluated. */
  becomeReady(): void {
    noteReady();
    this.#ready.resolve();
    this.emit('ready');
  }

  /** What has to be closed before the process ends. */
  beforeExit(close: () => Promise<void>): void {
    this.#onExit = close;
  }

  enableSandbox(): void {
    note('enableSandbox');
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  getVersion(): string {
    return '0.0.0';
  }

  quit(): void {
    let isPrevented = false;
    this.emit('will-quit', {
      preventDefault() {
        isPrevented = true;
      },
    });
    if (!isPrevented) this.exit(0);
  }

  exit(code: number): void {
    void this.#onExit().finally(() => process.exit(code));
  }
}

export const app = new App();
