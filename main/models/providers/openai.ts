// OpenAI's models through its own SDK, by the Responses API: https://platform.openai.com/docs/api-reference/responses
import type OpenAI from 'openai';
import type { Listening, ModelAnswer, ModelPicture, ModelQuestion, PictureQuestion, Usage } from '../../../agents/model.ts';
import { ModelFault } from '../../../agents/model-fault.ts';
import { faultOf } from '../fault-of.ts';
import { inTime, TIME_LIMITS, type TimeLimits } from '../in-time.ts';
import { modelNames } from '../model-names.ts';
import { openAiClient } from '../openai-client.ts';
import { defineProvider } from '../provider.ts';
import { THINKING_TOKENS } from '../thinking.ts';

type Asked = OpenAI.Responses.ResponseCreateParamsStreaming;
type Responded = OpenAI.Responses.Response;

const BASE_URL = 'https://api.openai.com/v1';
/** A picture may be drawn for two minutes. */
const DRAWING = { idleMs: 170_000, totalMs: 170_000 };

export default defineProvider({
  name: 'OpenAI',
  baseUrl: BASE_URL,
  keyName: 'OPENAI_API_KEY',
  // https://developers.openai.com/api/docs/models, read 2026-11-21
  tiers: { fast: 'gpt-6-luna', balanced: 'gpt-6.1-terra', best: 'gpt-6.1-sol' },
  images: {
    model: 'gpt-image-2.6-flare',
    licence: 'As OpenAI’s terms say, its rights in what its models make are yours: https://openai.com/policies/terms-of-use/',
  },

  connect({ key, baseUrl = BASE_URL, limits = TIME_LIMITS }) {
    const client = openAiClient(key ?? '', baseUrl);

    return {
      ask: (model, question, listening) => ask({ client, model, limits }, question, listening),
      draw: (model, question, signal) => draw({ client, model, limits: DRAWING }, question, signal),
      list: (signal) => modelNames(client.models.list({ signal }), { of: 'OpenAI', signal }),
    };
  },
});

interface Way {
  client: OpenAI;
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
      const stream = await client.responses.create(paramsOf(model, question), { signal: timed.signal });
      let end: Responded | undefined;

      for await (const event of stream) {
        timed.beat();
        if (event.type === 'response.output_text.delta') onDelta({ type: 'text', text: event.delta });
        if (event.type === 'response.reasoning_summary_text.delta') onDelta({ type: 'thinking', text: event.delta });
        if (event.type === 'response.completed' || event.type === 'response.incomplete' || event.type === 'response.failed') {
          end = event.response;
        }
        if (event.type === 'error') throw event;
      }
      if (!end) throw new ModelFault('cut-off', model);
      return answerOf(end, model);
    },
    { signal, label: model, limits },
  );

  return work.catch((error: unknown) => {
    throw faultOf(error, model, signal);
  });
}

function paramsOf(model: string, { system, prompt, images = [], schema, outputTokens }: ModelQuestion): Asked {
  const pictures = images.map(({ bytes, type }) => ({
    type: 'input_image' as const,
    detail: 'auto' as const,
    image_url: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
  }));

  return {
    model,
    stream: true,
    // Nothing of a client stays with the provider longer than it must.
    store: false,
    instructions: system,
    input: [{ role: 'user', content: [...pictures, { type: 'input_text', text: prompt }] }],
    max_output_tokens: outputTokens + THINKING_TOKENS,
    reasoning: { effort: 'low', summary: 'auto' },
    ...(schema ? { text: { format: { type: 'json_schema', name: 'answer', schema, strict: true } } } : {}),
  };
}

function answerOf(response: Responded, model: string): ModelAnswer {
  const usage = usageOf(response);
  const parts = response.output.flatMap((item) => (item.type === 'message' ? item.content : []));

  if (response.error) throw faultOf({ ...response.error, status: undefined }, model, new AbortController().signal);
  const reason = response.incomplete_details?.reason;
  if (reason === 'content_filter' || parts.some(({ type }) => type === 'refusal'))
    throw new ModelFault('refused', model, { usage });
  if (response.status === 'incomplete') throw new ModelFault('cut-off', model, { usage });

  // An answer that comes as the arguments of a tool is taken as it is.
  const called = response.output.flatMap((item) => (item.type === 'function_call' ? [item.arguments] : []));
  const said = parts.flatMap((part) => (part.type === 'output_text' ? [part.text] : []));
  return { text: [...said, ...called].join(''), usage };
}

function usageOf({ usage }: Responded): Usage {
  const cachedInputTokens = usage?.input_tokens_details.cached_tokens ?? 0;
  return {
    inputTokens: (usage?.input_tokens ?? 0) - cachedInputTokens,
    cachedInputTokens,
    storedInputTokens: 0,
    outputTokens: usage?.output_tokens ?? 0,
  };
}

async function draw(
  { client, model, limits }: Way,
  { prompt, widthPx, heightPx }: PictureQuestion,
  signal: AbortSignal,
): Promise<ModelPicture> {
  const work = inTime(
    async (timed) => {
      const { data = [], usage } = await client.images.generate(
        { model, prompt, size: `${widthPx}x${heightPx}`, quality: 'medium', output_format: 'png', n: 1 },
        { signal: timed.signal },
      );
      const coded = data[0]?.b64_json;
      if (coded === undefined) throw new ModelFault('malformed', model);

      return {
        bytes: new Uint8Array(Buffer.from(coded, 'base64')),
        type: 'image/png' as const,
        usage: {
          inputTokens: usage?.input_tokens ?? 0,
          cachedInputTokens: 0,
          storedInputTokens: 0,
          outputTokens: usage?.output_tokens ?? 0,
        },
      };
    },
    { signal, label: model, limits },
  );

  return work.catch((error: unknown) => {
    throw faultOf(error, model, signal);
  });
}
