// Counts connections from this process to other machines, so that the studio can say how many there were.
import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** @returns how many there have been since this call */
export function countOutbound(): () => number {
  let count = 0;

  // https://nodejs.org/api/diagnostics_channel.html#net
  subscribe('net.client.socket', (message) => {
    const socket = message && typeof message === 'object' && 'socket' in message ? message.socket : undefined;
    if (!(socket instanceof Socket)) return;
    socket.once('connect', () => {
      if (!LOOPBACK.test(socket.remoteAddress ?? '')) count++;
    });
  });

  return () => count;
}
