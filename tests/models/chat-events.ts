// The stream of Chat Completions, as Ollama, LM Studio, llama.cpp and vLLM
// send it: https://platform.openai.com/docs/api-reference/chat-streaming
import { halves } from './anthropic-events.ts';
import { USED, type Reply, type ServerEvent } from './answers.ts';

export function chatEvents(reply: Reply, model: string): ServerEvent[] {
  const piece = (delta: object, finish: string | null = null): ServerEvent => ({
    data: {
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 0,
      model,
      choices: [{ index: 0, delta, finish_reason: finish }],
    },
  });
  const usage = {
    prompt_tokens: USED.input + USED.cached,
    prompt_tokens_details: { cached_tokens: USED.cached },
    completion_tokens: USED.output,
    total_tokens: USED.input + USED.cached + USED.output,
  };
  const end: ServerEvent[] = [
    { data: { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model, choices: [], usage } },
    { data: '[DONE]' },
  ];
  const said = (text: string) => [
    piece({ role: 'assistant', content: '' }),
    ...halves(text).map((content) => piece({ content })),
  ];

  switch (reply.type) {
    case 'text':
      return [...said(reply.text), piece({}, 'stop'), ...end];
    case 'tool':
      return [
        piece({ tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name: 'answer', arguments: '' } }] }),
        ...halves(reply.json).map((half) => piece({ tool_calls: [{ index: 0, function: { arguments: half } }] })),
        piece({}, 'tool_calls'),
        ...end,
      ];
    case 'refusal':
      return [piece({ refusal: 'I cannot help with that.' }), piece({}, 'stop'), ...end];
    case 'length':
      return [...said(reply.text), piece({}, 'length'), ...end];
    case 'truncated':
    case 'trickle':
      return said(reply.text);
    case 'broken-stream':
      return [...said('a'), { data: { error: { message: 'Something went wrong.', type: reply.code, code: reply.code } } }];
    default:
      return [];
  }
}
