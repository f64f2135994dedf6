// What a server of a test answers with, and how it fails, whatever protocol it speaks.

export type Protocol = 'anthropic' | 'responses' | 'chat' | 'images' | 'models';

export interface Asked {
  protocol: Protocol;
  model: string;
  /** Everything the request says in words. */
  text: string;
  body: unknown;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

export type Reply =
  | { type: 'text'; text: string; thinking?: string }
  /** By a tool instead of words. */
  | { type: 'tool'; json: string }
  | { type: 'refusal' }
  /** The answer's end does not come: the connection is closed in the middle. */
  | { type: 'truncated'; text: string }
  /** It reached the most it may say. */
  | { type: 'length'; text: string }
  /** Nothing more comes, and the connection stays open. */
  | { type: 'trickle'; text: string }
  /** A piece of the stream is no JSON. */
  | { type: 'garbled' }
  /** An error event after the stream has begun. */
  | { type: 'broken-stream'; code: string }
  | { type: 'status'; status: number; body: object; headers?: Record<string, string> }
  | { type: 'picture'; png: Uint8Array }
  | { type: 'list'; ids: string[] };

export const USED = { input: 900, cached: 100, output: 60 } as const;

export interface ServerEvent {
  event?: string;
  data: object | '[DONE]' | '{"type": "cut';
}
