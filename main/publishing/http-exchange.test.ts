import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen } from '../loopback/listen.ts';
import { exchange } from './http-exchange.ts';

let server: Server;

const serving = async (answer: RequestListener) => new URL('/here?a=b', await listen((server = createServer(answer)), 0));

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('what is asked goes out in one piece, and the whole answer comes back', async () => {
  const address = await serving((asked, answer) => {
    const { method, url, headers } = asked;
    answer.writeHead(201, { 'retry-after': '7' });
    asked.pipe(answer, { end: false });
    asked.on('end', () => answer.end(` ${method} ${url} ${String(headers['x-mine'])} ${headers['content-length']}`));
  });
  const { signal } = new AbortController();
  const answer = await exchange({ method: 'PUT', address, headers: { 'x-mine': 'yes' }, body: 'Käse', signal });

  expect(answer).toMatchObject({ status: 201, headers: { 'retry-after': '7' }, text: 'Käse PUT /here?a=b yes 5' });
});

test('an answer that leads elsewhere is an answer, and nobody goes there', async () => {
  const address = await serving((_asked, answer) => answer.writeHead(302, { location: 'http://elsewhere.invalid/' }).end());
  const { signal } = new AbortController();

  expect(await exchange({ method: 'GET', address, headers: {}, signal })).toMatchObject({ status: 302, text: '' });
});

test.each<[string, RequestListener]>([
  ['before the answer', () => undefined],
  ['within the answer', (_asked, answer) => answer.writeHead(200).write('half')],
])('whoever stops it %s waits no longer', async (_case, answering) => {
  const stopping = new AbortController();
  const address = await serving((asked, answer) => {
    answering(asked, answer);
    stopping.abort();
  });

  await expect(exchange({ method: 'GET', address, headers: {}, signal: stopping.signal })).rejects.toThrow(/abort/i);
});
