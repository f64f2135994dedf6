// Runs what was uploaded as a function, in this process, as the hosts do: a module for Workers, a handler of events, a handler of requests.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { compileFunction } from 'node:vm';
import { z } from 'zod';

type Handler<Given extends unknown[], Answer> = (...given: Given) => Promise<Answer>;

const callable = <Given extends unknown[], Answer>() => z.custom<Handler<Given, Answer>>((value) => typeof value === 'function');

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** https://developers.cloudflare.com/workers/runtime-apis/handlers/fetch/ */
export async function fetchFromWorker(module: string, request: Request, env: object): Promise<Response> {
  const loaded: unknown = await import(`data:text/javascript,${encodeURIComponent(module)}`);
  const Module = z.object({ default: z.object({ fetch: callable<[Request, object], Response>() }) });
  return Module.parse(loaded).default.fetch(request, env);
}

const LambdaAnswer = z.object({ statusCode: z.number(), headers: z.record(z.string(), z.string()), body: z.string() });

/** Loaded once, so that it remembers as an instance does. https://docs.netlify.com/build/functions/lambda-compatibility/ */
export function loadLambda(source: string): (event: object) => Promise<z.infer<typeof LambdaAnswer>> {
  const exports = {};
  compileFunction(source, ['exports'])(exports);
  const { handler } = z.object({ handler: callable<[object], unknown>() }).parse(exports);
  return async (event) => LambdaAnswer.parse(await handler(event));
}

/** Loaded once, with the environment of the project. https://vercel.com/docs/functions/runtimes/node-js */
export function loadNodeFunction(
  source: string,
  env: Record<string, string>,
): Handler<[IncomingMessage, ServerResponse], unknown> {
  const module = { exports: {} };
  compileFunction(source, ['module', 'process'])(module, { env });
  return callable<[IncomingMessage, ServerResponse], unknown>().parse(module.exports);
}
