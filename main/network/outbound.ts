// Notes connections from this process to other machines, so that the studio can say how many there were and to where.
import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

interface Outgoing {
  /** Address of the other machine. */
  to: string;
  at: Date;
}

/** What is further back was shown long ago. */
const MOST_KEPT = 1_000;
const noted: Outgoing[] = [];

/** Connections since the program began to count, oldest first. */
export function outgoing(): readonly Outgoing[] {
  return noted;
}

/** @returns how many there have been since this call */
export function countOutbound(): () => number {
  let count = 0;

  // https://nodejs.org/api/diagnostics_channel.html#net
  subscribe('net.client.socket', (message) => {
    const socket = message && typeof message === 'object' && 'socket' in message ? message.socket : undefined;
    if (!(socket instanceof Socket)) return;
    socket.once('connect', () => {
      const to = socket.remoteAddress ?? '';
      if (LOOPBACK.test(to)) return;
      count++;
      noted.push({ to, at: new Date() });
      noted.splice(0, noted.length - MOST_KEPT);
    });
  });

  return () => count;
}
