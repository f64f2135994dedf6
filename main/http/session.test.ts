import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { Session } from './session.ts';

function requestWith(cookie: string): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.headers = { cookie };
  return request;
}

const tokenOf = (path: string) => new URL(path, 'http://x').searchParams.get('token') ?? '';
const pairOf = (cookie: string | undefined) => (cookie ?? '').split(';', 1)[0] ?? '';

test('a token works once; the address then holds another', () => {
  const session = new Session('4000');
  const first = tokenOf(session.freshPath());

  expect(session.open(first)).toBeDefined();
  expect(session.open(first)).toBeUndefined();
  expect(tokenOf(session.freshPath())).not.toBe(first);
});

test('the cookie is known among others, and holds nothing that stood in the address', () => {
  const session = new Session('4000');
  const token = tokenOf(session.freshPath());
  const pair = pairOf(session.open(token));

  expect(pair).toMatch(/^sitewright_4000=/);
  expect(pair).not.toContain(token);
  expect(session.isHeldBy(requestWith(`theme=dark; ${pair}`))).toBe(true);
});

test.each(['', 'sitewright_4000=', 'sitewright_4000=guess', 'other=1'])('the cookie "%s" is not let in', (cookie) => {
  expect(new Session('4000').isHeldBy(requestWith(cookie))).toBe(false);
});

test.each([
  ['at the same port', '4000', true],
  ['at another port', '4001', false],
])('with the secret of the launch before, its cookie is let in %s: %s %s', (_, port, isLetIn) => {
  const before = new Session('4000', 'kept');
  const value = pairOf(before.open(tokenOf(before.freshPath()))).split('=')[1] ?? '';
  expect(new Session(port, 'kept').isHeldBy(requestWith(`sitewright_${port}=${value}`))).toBe(isLetIn);
});

test('the cookie of one launch is worth nothing in another', () => {
  const [one, other] = [new Session('4000'), new Session('4000')];
  const pair = pairOf(one.open(tokenOf(one.freshPath())));
  expect(other.isHeldBy(requestWith(pair))).toBe(false);
});
