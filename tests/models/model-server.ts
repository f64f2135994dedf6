// A server on loopback that speaks the protocols of models, as a script tells it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json as readJson } from 'node:stream/consumers';
import { listen } from '../../main/loopback/listen.ts';
import { anthropicEvents } from './anthropic-events.ts';
import type { Asked, Protocol, Reply, ServerEvent } from './answers.ts';
import { chatEvents } from './chat-events.ts';
import { responsesEvents } from './responses-events.ts';

export interface ModelServer {
  origin: string;
  /** What was asked so far. */
  asked: Asked[];
  close(this: void): Promise<void>;
}

const PATHS: Readonly<Record<string, Protocol>> = {
  '/v1/messages': 'anthropic',
  '/v1/responses': 'responses',
  '/v1/chat/completions': 'chat',
  '/v1/images/generations': 'images',
  '/v1/models': 'models',
};

export async function startModelServer(script: (asked: Asked) => Reply | Promise<Reply>): Promise<ModelServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://loopback').pathname;
    const protocol = PATHS[path];
    if (!protocol) {
      response.writeHead(404).end();
      return;
    }

    const body: unknown = request.method === 'POST' ? await readJson(request) : {};
    const question = { protocol, model: modelOf(body), text: wordsOf(body).join('\n'), body, headers: request.headers };
    asked.push(question);
    await send(await script(question), question, response);
  }

  const origin = await listen(server, 0);
  return {
    origin,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => {
        server.close(done);
      });
    },
  };
}

async function send(reply: Reply, { protocol, model }: Asked, response: ServerResponse): Promise<void> {
  if (reply.type === 'status') {
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(JSON.stringify(reply.body));
    return;
  }
  if (reply.type === 'list' || reply.type === 'picture') {
    const data = reply.type === 'list' ? reply.ids.map((id) => ({ id, type: 'model', object: 'model' })) : [pictureOf(reply.png)];
    const usage = {
      input_tokens: 40,
      output_tokens: 1500,
      total_tokens: 1540,
      input_tokens_details: { image_tokens: 0, text_tokens: 40 },
    };
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ created: 0, data, usage, has_more: false }));
    return;
  }

  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of eventsOf(protocol, reply, model)) response.write(written(event));
  if (reply.type === 'garbled') response.write(written({ event: 'message_start', data: '{"type": "cut' }));
  if (reply.type === 'trickle') return;
  if (reply.type === 'truncated') {
    // The words first, then the end of the connection without an end of the answer.
    await new Promise((done) => {
      setTimeout(done, 20);
    });
    response.destroy();
    return;
  }
  response.end();
}

function pictureOf(png: Uint8Array): object {
  return { b64_json: Buffer.from(png).toString('base64') };
}

function eventsOf(protocol: Protocol, reply: Reply, model: string): ServerEvent[] {
  if (protocol === 'anthropic') return anthropicEvents(reply, model);
  return protocol === 'responses' ? responsesEvents(reply, model) : chatEvents(reply, model);
}

function written({ event, data }: ServerEvent): string {
  const name = event === undefined ? '' : `event: ${event}\n`;
  return `${name}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
}

function modelOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'model' in body ? String(body.model) : '';
}

/** Every text of a request that is meant for the model. */
function wordsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (typeof inner !== 'string') return wordsOf(inner);
    return ['text', 'content', 'instructions', 'prompt', 'system'].includes(key) ? [inner] : [];
  });
}
