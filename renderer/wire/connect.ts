// Opens the wire to the host: a message port in the desktop window, a WebSocket in a browser.
import { createORPCClient } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../preload/contract/contract.ts';
import { Connection } from './connection.ts';
import { LastingSocket } from './lasting-socket.ts';

export type StudioClient = ContractRouterClient<Contract>;

export interface Wire {
  client: StudioClient;
  connection: Connection;
}

declare global {
  interface Window {
    /** Set by the desktop window's preload script only. */
    sitewright?: { shell: 'electron' };
  }
}

export function connect(): Wire {
  return window.sitewright ? overPort() : overSocket();
}

function overPort(): Wire {
  const { port1, port2 } = new MessageChannel();
  window.postMessage('sitewright:rpc', window.location.origin, [port2]);
  port1.start();
  return { client: createORPCClient(new PortLink({ port: port1 })), connection: new Connection() };
}

function overSocket(): Wire {
  const connection = new Connection();
  const address = `${window.location.origin.replace(/^http/, 'ws')}/rpc`;
  return { client: createORPCClient(new LastingSocket(address, connection)), connection };
}
