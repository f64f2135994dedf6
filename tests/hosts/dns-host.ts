// A name server on this machine: RFC 1035, as much of it as a lookup needs.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

const TYPES = { A: 1, NS: 2, CNAME: 5, MX: 15, TXT: 16, AAAA: 28 } as const;

export interface DnsHost {
  /** Address with port. */
  server: string;
  /** Types that were asked for. */
  asked: string[];
  close(): void;
}

/** @param zone values by `<name> <type>` */
export async function openDnsHost(zone: Readonly<Record<string, readonly string[]>>): Promise<DnsHost> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (query, { port, address }) => socket.send(answerTo(query, zone, asked), port, address));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { server: `127.0.0.1:${socket.address().port}`, asked, close: () => socket.close() };
}

function answerTo(query: Buffer, zone: Readonly<Record<string, readonly string[]>>, asked: string[]): Buffer {
  const labels: string[] = [];
  let at = 12;
  while (query[at] !== 0) {
    const length = query[at] ?? 0;
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const question = query.subarray(12, at + 5);
  const code = query.readUInt16BE(at + 1);
  const type = Object.entries(TYPES).find(([, each]) => each === code)?.[0] ?? '';
  const name = labels.join('.').toLowerCase();
  asked.push(type);

  const records = (zone[`${name} ${type}`] ?? []).map((value) => recordOf(code, value));
  const isKnown = Object.keys(zone).some((key) => key.startsWith(`${name} `));
  const head = Buffer.alloc(12);
  head.writeUInt16BE(query.readUInt16BE(0), 0);
  head.writeUInt16BE(isKnown ? 0x81_80 : 0x81_83, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(records.length, 6);
  return Buffer.concat([head, question, ...records]);
}

function recordOf(code: number, value: string): Buffer {
  const content = contentOf(code, value);
  const head = Buffer.alloc(12);
  // The name stands in the question.
  head.writeUInt16BE(0xc0_0c, 0);
  head.writeUInt16BE(code, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(content.length, 10);
  return Buffer.concat([head, content]);
}

function contentOf(code: number, value: string): Buffer {
  if (code === TYPES.A) return Buffer.from(value.split('.').map(Number));
  if (code === TYPES.AAAA)
    return Buffer.from(
      value
        .split(':')
        .map((part) => part.padStart(4, '0'))
        .join(''),
      'hex',
    );
  if (code === TYPES.TXT) return Buffer.concat([Buffer.from([value.length]), Buffer.from(value)]);
  const parts = value.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)]));
  return Buffer.concat([...parts, Buffer.from([0])]);
}
