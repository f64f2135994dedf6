// The studio's own wire, spoken as somebody would who wants more than they are shown.
import { once } from 'node:events';
import { RPCLink } from '@orpc/client/websocket';
import { WebSocket } from 'ws';
import type { StudioHost } from '../../main/http/studio-host.ts';

export interface Asking {
  /** @returns what came back: the answer, all of a stream's, or the error with all that it holds */
  ask(this: void, path: readonly string[], input: unknown): Promise<Answer>;
  close(this: void): void;
}

interface Answer {
  /** Of the refusal; missing where it was answered. */
  code?: string | undefined;
  /** All of it, as JSON. */
  text: string;
}

export async function askOver(host: StudioHost): Promise<Asking> {
  const opened = await fetch(host.address(), { redirect: 'manual' });
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  const address = `${host.origin.replace(/^http/, 'ws')}/rpc`;
  // A browser's would not say who it is; this one sends the cookie and is used in the same way.
  const socket: globalThis.WebSocket = Reflect.construct(WebSocket, [address, { headers: { cookie, origin: host.origin } }]);
  await once(socket, 'open');
  const link = new RPCLink({ websocket: socket });

  return {
    async ask(path, input) {
      try {
        return { text: JSON.stringify(await whole(await link.call(path, input, { context: {} }))) ?? '' };
      } catch (error) {
        return refusalOf(error);
      }
    },
    close: () => socket.close(),
  };
}

async function whole(answer: unknown): Promise<unknown> {
  if (!isStream(answer)) return answer;

  const events: unknown[] = [];
  for await (const event of answer) events.push(event);
  return events;
}

function isStream(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

function refusalOf(error: unknown): Answer {
  if (!(error instanceof Error)) return { code: 'none', text: String(error) };
  return { code: 'code' in error ? String(error.code) : error.name, text: `${error.message} ${JSON.stringify(error)}` };
}
