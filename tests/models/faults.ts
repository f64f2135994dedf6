// The providers, and all the ways in which one fails, with what a person is told of each.
import type { FaultReason } from '../../agents/model-fault.ts';
import type { Provider } from '../../main/models/provider.ts';
import anthropic from '../../main/models/providers/anthropic.ts';
import compatible from '../../main/models/providers/compatible.ts';
import openai from '../../main/models/providers/openai.ts';
import type { Reply } from './answers.ts';

export interface Setting {
  provider: Provider;
  model: string;
  path: string;
}

export const PROVIDERS: readonly Setting[] = [
  { provider: anthropic, model: 'claude-haiku-5-5', path: '' },
  { provider: openai, model: 'gpt-6-luna', path: '/v1' },
  { provider: compatible, model: 'qwen3:8b', path: '/v1' },
];

type Fault = [name: string, reply: Reply, told: readonly [reason: FaultReason, words: string]];

export function faultsAt(provider: string): Fault[] {
  return [
    ['a key that is not known', failure(401, ['authentication_error', 'invalid_api_key']), ['key', 'does not accept the key']],
    ['an account without credit', failure(402, ['billing_error', 'insufficient_quota']), ['credit', 'no credit left']],
    ['a model that is not there', failure(404, ['not_found_error', 'model_not_found']), ['unknown-model', 'not offered']],
    ['too many questions', failure(429, ['rate_limit_error', 'rate_limit_exceeded']), ['rate-limit', 'takes no more questions']],
    ['a failure of the provider', failure(500, ['api_error', 'server_error']), ['broken', 'failed at the provider']],
    [
      'an overload',
      failure(provider === anthropic.name ? 529 : 503, ['overloaded_error', 'overloaded']),
      ['overloaded', 'overloaded'],
    ],
    [
      'a prompt that is too long',
      failure(400, ['invalid_request_error', 'context_length_exceeded']),
      ['too-long', 'cannot take so long'],
    ],
    ['a stream that breaks off', { type: 'truncated', text: 'Brot se' }, ['cut-off', 'stopped in the middle']],
    ['an answer without its end', { type: 'length', text: 'Brot se' }, ['cut-off', 'stopped in the middle']],
    ['an error within a stream', { type: 'broken-stream', code: 'overloaded_error' }, ['overloaded', 'overloaded']],
    ['a piece of a stream that is no JSON', { type: 'garbled' }, ['malformed', 'a form that cannot be read']],
    ['a stream that trickles away', { type: 'trickle', text: 'Brot' }, ['slow', 'took too long']],
    ['a refusal', { type: 'refusal' }, ['refused', 'declined to answer']],
  ];
}

/** As both vendors write it: Anthropic's type, OpenAI's code. */
export function failure(status: number, [type, code]: readonly [string, string], headers: Record<string, string> = {}): Reply {
  const message = code === 'context_length_exceeded' ? 'prompt is too long: 210000 tokens > 200000 maximum' : 'It did not work.';
  return { type: 'status', status, headers, body: { type: 'error', error: { type, code, message } } };
}
