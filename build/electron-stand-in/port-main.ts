// Electron's MessagePortMain: the main process's end of a port whose other end is in a page.
import { EventEmitter } from 'node:events';

export class PortMain extends EventEmitter {
  readonly #send: (message: unknown) => void;
  readonly #early: unknown[] = [];
  #isStarted = false;

  constructor(send: (message: unknown) => void) {
    super();
    this.#send = send;
  }

  postMessage(message: unknown): void {
    this.#send(message);
  }

  start(): void {
    this.#isStarted = true;
    for (const message of this.#early.splice(0)) this.emit('message', { data: message });
  }

  /** A message from the page. */
  receive(message: unknown): void {
    if (this.#isStarted) this.emit('message', { data: message });
    else this.#early.push(message);
  }
}
