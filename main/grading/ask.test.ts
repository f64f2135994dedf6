import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from '../loopback/listen.ts';
import { askFor } from './ask.ts';

const { signal } = new AbortController();

test('nothing on this machine is asked for', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end();
  });
  const origin = await listen(server, 0);

  expect(await askFor(origin, signal)).toBe(0);
  expect(await askFor('http://[::1]:1/', signal)).toBe(0);
  server.close();
  expect(requests).toBe(0);
});

test('who is not there does not answer', async () => {
  expect(await askFor('https://nobody.invalid/', signal)).toBe(0);
});
