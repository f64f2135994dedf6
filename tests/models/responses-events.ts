// The stream of the Responses API: https://platform.openai.com/docs/api-reference/responses-streaming
import { halves } from './anthropic-events.ts';
import { USED, type Reply, type ServerEvent } from './answers.ts';

const USAGE = {
  input_tokens: USED.input + USED.cached,
  input_tokens_details: { cached_tokens: USED.cached },
  output_tokens: USED.output,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: USED.input + USED.cached + USED.output,
};

export function responsesEvents(reply: Reply, model: string): ServerEvent[] {
  const response = { id: 'resp_1', object: 'response', created_at: 0, model, error: null, incomplete_details: null, output: [] };
  const created = { type: 'response.created', response: { ...response, status: 'in_progress' } };
  const message = (content: object[]) => ({ id: 'msg_1', type: 'message', role: 'assistant', status: 'completed', content });
  const completed = (output: object[]) => ({
    type: 'response.completed',
    response: { ...response, status: 'completed', output, usage: USAGE },
  });
  const deltas = (text: string) =>
    halves(text).map((delta) => ({
      type: 'response.output_text.delta',
      item_id: 'msg_1',
      output_index: 0,
      content_index: 0,
      delta,
    }));

  return numbered(events());

  function events(): object[] {
    switch (reply.type) {
      case 'text': {
        const summary = { type: 'response.reasoning_summary_text.delta', item_id: 'rs_1', output_index: 0, summary_index: 0 };
        const thought = reply.thinking === undefined ? [] : [{ ...summary, delta: reply.thinking }];
        const said = message([{ type: 'output_text', text: reply.text, annotations: [] }]);
        return [created, ...thought, ...deltas(reply.text), completed([said])];
      }
      case 'tool':
        return [created, completed([{ type: 'function_call', call_id: 'call_1', name: 'answer', arguments: reply.json }])];
      case 'refusal':
        return [created, completed([message([{ type: 'refusal', refusal: 'I cannot help with that.' }])])];
      case 'length':
        return [
          created,
          ...deltas(reply.text),
          {
            type: 'response.incomplete',
            response: { ...response, status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' }, usage: USAGE },
          },
        ];
      case 'truncated':
      case 'trickle':
        return [created, ...deltas(reply.text)];
      case 'broken-stream':
        return [created, { type: 'error', code: reply.code, message: 'Something went wrong.', param: null }];
      default:
        return [];
    }
  }
}

function numbered(events: readonly object[]): ServerEvent[] {
  return events.map((event, index) => ({
    ...('type' in event ? { event: String(event.type) } : {}),
    data: { ...event, sequence_number: index },
  }));
}
