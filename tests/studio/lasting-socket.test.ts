// The wire of a browser's page against a host that goes away at the worst moment. Its looks for the host end with this file.
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { Connection, HostLost } from '../../renderer/wire/connection.ts';
import { LastingSocket } from '../../renderer/wire/lasting-socket.ts';

/** A host's word that it is going away: https://www.rfc-editor.org/rfc/rfc6455#section-5.5.1 */
const GOING_AWAY = Buffer.from([0x88, 2, 0x03, 0xe9]);

/** Lets sockets in as they come, unless `holds`. */
async function openWire() {
  const handler = new RPCHandler({ greet: os.handler(() => 'Hello'), think: os.handler(() => new Promise(() => undefined)) });
  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer();
  const host = { holds: false, held: [] as (() => void)[], last: undefined as Duplex | undefined };

  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    host.last = socket;
    const letIn = () => sockets.handleUpgrade(request, socket, head, (client) => void handler.upgrade(client, { context: {} }));
    if (host.holds) host.held.push(letIn);
    else letIn();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const client of sockets.clients) client.terminate();
    server.close();
  });

  const connection = new Connection();
  const { port } = server.address() as AddressInfo;
  const wire = new LastingSocket(`ws://127.0.0.1:${port}`, connection);
  const ask = (name: string) => wire.call([name], undefined, { context: {} });
  return { host, sockets, connection, ask };
}

type Wire = Awaited<ReturnType<typeof openWire>>;

/** Resolves when the page has heard of it, while its socket still waits for the host's end. */
async function goAway({ host: { last } }: Wire): Promise<void> {
  last?.removeAllListeners('data');
  last?.write(GOING_AWAY);
  if (last) await once(last, 'data');
}

test('a question to a host that is going away is lost with it, and the next one is answered when it is back', async () => {
  const wire = await openWire();
  expect(await wire.ask('greet')).toBe('Hello');
  await goAway(wire);

  await expect(wire.ask('greet')).rejects.toThrow(HostLost);
  expect(wire.connection.isLost()).toBe(true);
  expect(await wire.ask('greet')).toBe('Hello');
});

test('a question whose host ends only after the next one is there is lost as well', async () => {
  const wire = await openWire();
  const thought = wire.ask('think').catch((error: unknown) => error);
  await wire.ask('greet');
  const { last } = wire.host;
  await goAway(wire);
  await expect(wire.ask('greet')).rejects.toThrow(HostLost);
  await wire.connection.found();

  last?.destroy();
  expect(await thought).toBeInstanceOf(HostLost);
  expect(wire.connection.isLost()).toBe(false);
});

test('what is asked before the first socket is there is answered, though that socket never opens', async () => {
  const wire = await openWire();
  wire.host.holds = true;
  const greeting = wire.ask('greet');
  await expect.poll(() => wire.host.held.length).toBe(1);
  wire.host.holds = false;
  wire.host.last?.destroy();

  await expect.poll(() => wire.connection.isLost()).toBe(true);
  expect(await greeting).toBe('Hello');
});

test('looked for again and again while the host lets nobody in yet, it is one window in the end', async () => {
  const wire = await openWire();
  await wire.ask('greet');
  wire.host.holds = true;
  for (const client of wire.sockets.clients) client.terminate();
  for (const looks of [1, 2, 3]) {
    await expect.poll(() => wire.host.held.length).toBe(looks);
    wire.connection.lookNow();
  }

  wire.host.holds = false;
  for (const letIn of wire.host.held) letIn();
  expect(await wire.ask('greet')).toBe('Hello');
  await expect.poll(() => wire.sockets.clients.size).toBe(1);
});

test('a host that is there is not looked for', () => {
  const connection = new Connection();
  let looks = 0;
  connection.lose(() => looks++);
  connection.lookNow();
  connection.find();
  connection.lookNow();
  expect(looks).toBe(1);
});
