// Any server that speaks OpenAI's Chat Completions: Ollama, LM Studio, llama.cpp, vLLM. On this machine no key is needed.
import { BadRequestError, type OpenAI } from 'openai';
import type { Listening, ModelAnswer, ModelQuestion, Usage } from '../../../agents/model.ts';
import { ModelFault } from '../../../agents/model-fault.ts';
import { faultOf } from '../fault-of.ts';
import { inTime, TIME_LIMITS, type TimeLimits } from '../in-time.ts';
import { modelNames } from '../model-names.ts';
import { openAiClient } from '../openai-client.ts';
import { defineProvider } from '../provider.ts';

type Asked = OpenAI.ChatCompletionCreateParamsStreaming;
type Piece = OpenAI.ChatCompletionChunk;

/** How a server is made to answer in a form: older ones know no schema and are given a tool whose arguments have it. */
type Form = 'schema' | 'tool';

const TOOL = 'answer';
/** Ollama's. */
const BASE_URL = 'http://127.0.0.1:11434/v1';

export default defineProvider({
  name: 'a server of your own',
  baseUrl: BASE_URL,
  keyName: 'SITEWRIGHT_MODEL_KEY',

  connect({ key = 'none', baseUrl = BASE_URL, limits = TIME_LIMITS }) {
    const client = openAiClient(key, baseUrl);
    const formOf = new Map<string, Form>();

    return {
      async ask(model, question, listening) {
        const form = formOf.get(model) ?? 'schema';
        try {
          return await ask({ client, model, form, limits }, question, listening);
        } catch (error) {
          if (form === 'tool' || !question.schema || !isFormUnknown(error)) throw error;
          formOf.set(model, 'tool');
          return ask({ client, model, form: 'tool', limits }, question, listening);
        }
      },

      list: (signal) => modelNames(client.models.list({ signal }), { of: 'The server', signal }),
    };
  },
});

interface Way {
  client: OpenAI;
  model: string;
  form: Form;
  limits: TimeLimits;
}

async function ask(
  { client, model, form, limits }: Way,
  question: ModelQuestion,
  { signal, onDelta }: Listening,
): Promise<ModelAnswer> {
  const work = inTime(
    async (timed) => {
      const stream = await client.chat.completions.create(paramsOf({ model, form }, question), { signal: timed.signal });
      const read = new Reading(model);
      for await (const piece of stream) {
        timed.beat();
        read.take(piece, onDelta);
      }
      return read.answer();
    },
    { signal, label: model, limits },
  );

  return work.catch((error: unknown) => {
    throw faultOf(error, model, signal);
  });
}

function isFormUnknown(error: unknown): boolean {
  const cause = error instanceof ModelFault ? error.cause : undefined;
  return cause instanceof BadRequestError && /response_format|json_schema|grammar/iu.test(cause.message);
}

function paramsOf(
  { model, form }: Omit<Way, 'client' | 'limits'>,
  { system, prompt, images = [], schema, outputTokens }: ModelQuestion,
): Asked {
  const pictures = images.map(({ bytes, type }) => ({
    type: 'image_url' as const,
    image_url: { url: `data:${type};base64,${Buffer.from(bytes).toString('base64')}` },
  }));

  return {
    model,
    stream: true,
    stream_options: { include_usage: true },
    // Servers of one's own know this older name; newer ones know both.
    max_tokens: outputTokens,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: pictures.length > 0 ? [...pictures, { type: 'text', text: prompt }] : prompt },
    ],
    ...(schema && form === 'schema'
      ? { response_format: { type: 'json_schema', json_schema: { name: TOOL, schema, strict: true } } }
      : {}),
    ...(schema && form === 'tool'
      ? {
          tools: [{ type: 'function', function: { name: TOOL, description: 'Gives the answer.', parameters: schema } }],
          tool_choice: 'required',
        }
      : {}),
  };
}

/** One answer as its pieces come in. */
class Reading {
  readonly #model: string;
  #usage: Usage = { inputTokens: 0, cachedInputTokens: 0, storedInputTokens: 0, outputTokens: 0 };
  #text = '';
  #called = '';
  #isRefused = false;
  #finish: string | undefined;

  constructor(model: string) {
    this.#model = model;
  }

  take({ choices, usage }: Piece, onDelta: Listening['onDelta']): void {
    if (usage) {
      const cachedInputTokens = usage.prompt_tokens_details?.cached_tokens ?? 0;
      const inputTokens = usage.prompt_tokens - cachedInputTokens;
      this.#usage = { inputTokens, cachedInputTokens, storedInputTokens: 0, outputTokens: usage.completion_tokens };
    }

    const [choice] = choices;
    if (!choice) return;
    const { content, refusal, tool_calls: calls = [] } = choice.delta;
    if (content) {
      this.#text += content;
      onDelta({ type: 'text', text: content });
    }
    this.#called += calls[0]?.function?.arguments ?? '';
    this.#isRefused ||= Boolean(refusal);
    this.#finish = choice.finish_reason ?? this.#finish;
  }

  answer(): ModelAnswer {
    const usage = this.#usage;
    if (this.#isRefused || this.#finish === 'content_filter') throw new ModelFault('refused', this.#model, { usage });
    if (this.#finish === undefined || this.#finish === 'length') throw new ModelFault('cut-off', this.#model, { usage });
    return { text: this.#called === '' ? this.#text : this.#called, usage };
  }
}
