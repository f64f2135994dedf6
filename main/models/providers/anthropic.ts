// Claude, through Anthropic's own SDK: https://platform.claude.com/docs/en/api/messages
import Anthropic from '@anthropic-ai/sdk';
import type { Listening, ModelAnswer, ModelQuestion, Usage } from '../../../agents/model.ts';
import { ModelFault } from '../../../agents/model-fault.ts';
import { faultOf } from '../fault-of.ts';
import { inTime, TIME_LIMITS, type TimeLimits } from '../in-time.ts';
import { modelNames } from '../model-names.ts';
import { defineProvider } from '../provider.ts';
import { THINKING_TOKENS } from '../thinking.ts';

const BASE_URL = 'https://api.anthropic.com';

/** They think by themselves, as much as they are asked to. Others know neither setting. */
const THINKS = /^claude-(?:fable|haiku|mythos|opus|sonnet)-5/;

type Asked = Anthropic.MessageCreateParamsStreaming;

export default defineProvider({
  name: 'Anthropic',
  baseUrl: BASE_URL,
  keyName: 'ANTHROPIC_API_KEY',
  // https://platform.claude.com/docs/en/about-claude/models/overview, read 2026-11-21
  tiers: { fast: 'claude-haiku-5-5', balanced: 'claude-sonnet-5-5', best: 'claude-opus-5-5' },

  connect({ key, baseUrl = BASE_URL, limits = TIME_LIMITS }) {
    const client = new Anthropic({
      apiKey: key ?? null,
      authToken: null,
      webhookKey: null,
      baseURL: baseUrl,
      // What is worth trying again, and when, is decided in one place for all providers.
      maxRetries: 0,
      logLevel: 'off',
      openTelemetry: { traces: false, propagation: false },
    });

    return {
      ask: (model, question, listening) => ask({ client, model, limits }, question, listening),

      list: (signal) => modelNames(client.models.list({}, { signal }), { of: 'Anthropic', signal }),
    };
  },
});

interface Way {
  client: Anthropic;
  model: string;
  limits: TimeLimits;
}

async function ask(
  { client, model, limits }: Way,
  question: ModelQuestion,
  { signal, onDelta }: Listening,
): Promise<ModelAnswer> {
  const work = inTime(
    async (timed) => {
      const stream = await client.messages.create(paramsOf(model, question), { signal: timed.signal });
      const read = new Reading(model);
      for await (const event of stream) {
        timed.beat();
        read.take(event, onDelta);
      }
      return read.answer();
    },
    { signal, label: model, limits },
  );

  return work.catch((error: unknown) => {
    throw faultOf(error, model, signal);
  });
}

function paramsOf(model: string, { system, prompt, images = [], schema, outputTokens }: ModelQuestion): Asked {
  const thinks = THINKS.test(model);
  const pictures = images.map(({ bytes, type }) => ({
    type: 'image' as const,
    source: { type: 'base64' as const, media_type: type, data: Buffer.from(bytes).toString('base64') },
  }));

  return {
    model,
    stream: true,
    max_tokens: outputTokens + (thinks ? THINKING_TOKENS : 0),
    system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: [...pictures, { type: 'text', text: prompt }] }],
    ...(thinks ? { thinking: { type: 'adaptive', display: 'summarized' } } : {}),
    ...(schema || thinks
      ? {
          output_config: {
            ...(thinks ? { effort: 'low' } : {}),
            ...(schema ? { format: { type: 'json_schema', schema } } : {}),
          },
        }
      : {}),
  };
}

/** One answer as its pieces come in. */
class Reading {
  readonly #model: string;
  readonly #usage: Usage = { inputTokens: 0, cachedInputTokens: 0, storedInputTokens: 0, outputTokens: 0 };
  #text = '';
  #stop: Anthropic.StopReason | null = null;
  #isWhole = false;

  constructor(model: string) {
    this.#model = model;
  }

  take(event: Anthropic.RawMessageStreamEvent, onDelta: Listening['onDelta']): void {
    switch (event.type) {
      case 'message_start': {
        const { usage } = event.message;
        this.#usage.inputTokens = usage.input_tokens;
        this.#usage.cachedInputTokens = usage.cache_read_input_tokens ?? 0;
        this.#usage.storedInputTokens = usage.cache_creation_input_tokens ?? 0;
        break;
      }

      case 'content_block_delta':
        this.#hear(event.delta, onDelta);
        break;

      case 'message_delta':
        this.#stop = event.delta.stop_reason;
        this.#usage.outputTokens = event.usage.output_tokens;
        break;

      case 'message_stop':
        this.#isWhole = true;
        break;

      default:
    }
  }

  /** An answer that comes as the arguments of a tool is taken as it is. */
  #hear(delta: Anthropic.RawContentBlockDelta, onDelta: Listening['onDelta']): void {
    if (delta.type === 'thinking_delta') onDelta({ type: 'thinking', text: delta.thinking });
    const text = delta.type === 'text_delta' ? delta.text : delta.type === 'input_json_delta' ? delta.partial_json : '';
    if (text === '') return;
    this.#text += text;
    onDelta({ type: 'text', text });
  }

  answer(): ModelAnswer {
    const usage = this.#usage;
    if (!this.#isWhole) throw new ModelFault('cut-off', this.#model, { usage });
    if (this.#stop === 'refusal') throw new ModelFault('refused', this.#model, { usage });
    if (this.#stop === 'model_context_window_exceeded') throw new ModelFault('too-long', this.#model, { usage });
    if (this.#stop === 'max_tokens') throw new ModelFault('cut-off', this.#model, { usage });
    return { text: this.#text, usage };
  }
}
