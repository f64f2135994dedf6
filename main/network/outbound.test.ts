import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { listen } from '../loopback/listen.ts';
import { countOutbound, outgoing } from './outbound.ts';

/** This machine under an address that is not loopback: as far as a socket can tell, another machine. */
const ELSEWHERE = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)?.address;

test('a connection within this machine is not counted', async () => {
  const count = countOutbound();
  const server = createServer((_, response) => response.end());
  await (await fetch(await listen(server, 0))).text();
  server.close();

  expect(count()).toBe(0);
});

test.runIf(ELSEWHERE)('a connection to another address is counted', async () => {
  const count = countOutbound();
  const server = createServer().listen(0, '0.0.0.0');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;

  const socket = connect(port, ELSEWHERE);
  await once(socket, 'connect');
  socket.destroy();
  server.close();
  expect(count()).toBe(1);
  expect(outgoing().at(-1)).toMatchObject({ to: ELSEWHERE });
});
