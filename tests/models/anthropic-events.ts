// The stream of the Messages API: https://platform.claude.com/docs/en/build-with-claude/streaming
import { USED, type Reply, type ServerEvent } from './answers.ts';

const named = (data: { type: string } & Record<string, unknown>): ServerEvent => ({ event: data.type, data });

export function anthropicEvents(reply: Reply, model: string): ServerEvent[] {
  const start = named({
    type: 'message_start',
    message: {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model,
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: USED.input, cache_creation_input_tokens: 0, cache_read_input_tokens: USED.cached, output_tokens: 1 },
    },
  });
  const end = (reason: string): ServerEvent[] => [
    named({ type: 'message_delta', delta: { stop_reason: reason, stop_sequence: null }, usage: { output_tokens: USED.output } }),
    named({ type: 'message_stop' }),
  ];

  switch (reply.type) {
    case 'text':
      return [start, named({ type: 'ping' }), ...thought(reply.thinking), ...said(reply.text), ...end('end_turn')];
    case 'tool':
      return [
        start,
        named({
          type: 'content_block_start',
          index: 0,
          content_block: { type: 'tool_use', id: 'toolu_1', name: 'answer', input: {} },
        }),
        ...halves(reply.json).map((half) =>
          named({ type: 'content_block_delta', index: 0, delta: { type: 'input_json_delta', partial_json: half } }),
        ),
        named({ type: 'content_block_stop', index: 0 }),
        ...end('tool_use'),
      ];
    case 'refusal':
      return [start, ...end('refusal')];
    case 'length':
      return [start, ...said(reply.text), ...end('max_tokens')];
    case 'truncated':
    case 'trickle':
      return [start, ...said(reply.text)];
    case 'broken-stream':
      return [start, named({ type: 'error', error: { type: reply.code, message: 'Something went wrong.' } })];
    default:
      return [];
  }
}

function thought(thinking: string | undefined): ServerEvent[] {
  if (thinking === undefined) return [];
  return [
    named({ type: 'content_block_start', index: 0, content_block: { type: 'thinking', thinking: '', signature: '' } }),
    named({ type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking } }),
    named({ type: 'content_block_delta', index: 0, delta: { type: 'signature_delta', signature: 'c2ln' } }),
    named({ type: 'content_block_stop', index: 0 }),
  ];
}

function said(text: string): ServerEvent[] {
  return [
    named({ type: 'content_block_start', index: 1, content_block: { type: 'text', text: '' } }),
    ...halves(text).map((half) => named({ type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: half } })),
    named({ type: 'content_block_stop', index: 1 }),
  ];
}

export function halves(text: string): string[] {
  const middle = Math.ceil(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)].filter((half) => half !== '');
}
