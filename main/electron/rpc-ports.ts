// Hands each window's message port to the contract's handlers, if the studio's own page sent it.
import { ipcMain } from 'electron';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { HandlerContext } from '../handlers/context.ts';
import { faultsOnly } from '../handlers/plain-words.ts';
import { router } from '../handlers/router.ts';
import { isStudioPage } from './window.ts';

/** The preload script sends on the same channel. */
const CHANNEL = 'rpc:connect';

export function servePorts(context: HandlerContext): void {
  const handler = new RPCHandler(router, { interceptors: [onError(faultsOnly(context.onFault))] });

  ipcMain.on(CHANNEL, (event) => {
    const [port] = event.ports;
    const frame = event.senderFrame;
    const isOurs = frame !== null && frame === event.sender.mainFrame && isStudioPage(frame.url);
    if (!port || !isOurs) return;

    handler.upgrade(port, { context });
    port.start();
  });
}
