// Finds servers of models on this machine by themselves: each program's own port is asked what it has.
import { z } from 'zod';

/** Ports that the programs listen on unless told otherwise. */
const USUAL_PORTS: readonly (readonly [id: string, name: string, port: number])[] = [
  ['ollama', 'Ollama', 11_434],
  ['lm-studio', 'LM Studio', 1234],
  ['llama.cpp', 'llama.cpp', 8080],
  ['vllm', 'vLLM', 8000],
];

/** A server that is there answers from memory. */
const ANSWERS_WITHIN_MS = 400;
const REMOTE_WITHIN_MS = 5000;

/** They turn words into numbers and answer nothing. */
const NO_WORDS = /embed|rerank|whisper|tts/iu;

const Listed = z.object({ data: z.array(z.object({ id: z.string().min(1) })) });

export interface LocalServer {
  /** First part of its models' ids. */
  id: string;
  name: string;
  baseUrl: string;
  models: string[];
}

export async function findLocalServers(): Promise<LocalServer[]> {
  const usual = USUAL_PORTS.map(([id, name, port]) => ({ id, name, baseUrl: `http://127.0.0.1:${port}/v1` }));

  const found = await Promise.all(usual.map(async (server) => ({ ...server, models: await modelsAt(server.baseUrl) })));
  return found.filter(({ models }) => models.length > 0);
}

/** A server whose address was given: on this machine, or somewhere else. */
export async function serverAt(baseUrl: string, key: string | undefined): Promise<LocalServer> {
  return { id: 'own', name: 'Your own server', baseUrl, models: await modelsAt(baseUrl, key) };
}

export function isLoopback(address: string): boolean {
  const host = URL.parse(address)?.hostname;
  return host === 'localhost' || host === '[::1]' || (host?.startsWith('127.') ?? false);
}

/** None where nobody answers, or something else does. */
async function modelsAt(baseUrl: string, key?: string): Promise<string[]> {
  try {
    const response = await fetch(`${baseUrl}/models`, {
      signal: AbortSignal.timeout(isLoopback(baseUrl) ? ANSWERS_WITHIN_MS : REMOTE_WITHIN_MS),
      redirect: 'error',
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    });
    const listed = Listed.safeParse(await response.json());
    return listed.success ? listed.data.data.map(({ id }) => id).filter((id) => !NO_WORDS.test(id)) : [];
  } catch {
    return [];
  }
}
