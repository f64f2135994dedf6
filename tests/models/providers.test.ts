// The official SDKs against servers on loopback that speak the documented protocols. No live service was asked.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import type { Delta, ModelQuestion } from '../../agents/model.ts';
import compatible from '../../main/models/providers/compatible.ts';
import openai from '../../main/models/providers/openai.ts';
import { USED, type Asked, type Reply } from './answers.ts';
import { failure, faultsAt, PROVIDERS, type Setting } from './faults.ts';
import { startModelServer, type ModelServer } from './model-server.ts';

const QUESTION: ModelQuestion = { system: 'Better the words.', prompt: 'Bread since 1911.', outputTokens: 200 };
const SCHEMA = { type: 'object', properties: { words: { type: 'string' } }, required: ['words'], additionalProperties: false };
const JSON_ANSWER = '{"words":"Brot seit 1911"}';
/** For what never comes to an end; whatever else does, however busy the machine is. */
const BRIEFLY = { idleMs: 150, totalMs: 2000 };
const AT_EASE = { idleMs: 30_000, totalMs: 60_000 };
const SPENT = { inputTokens: USED.input, cachedInputTokens: USED.cached, storedInputTokens: 0, outputTokens: USED.output };

let server: ModelServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function connected({ provider, path }: Setting, script: (asked: Asked) => Reply, limits = AT_EASE) {
  server = await startModelServer(script);
  return provider.connect({ key: 'sk-test-0000', baseUrl: server.origin + path, limits });
}

interface More extends Partial<ModelQuestion> {
  signal?: AbortSignal;
}

async function ask(setting: Setting, reply: Reply, { signal = new AbortController().signal, ...more }: More = {}) {
  const deltas: Delta[] = [];
  const limits = reply.type === 'trickle' ? BRIEFLY : AT_EASE;
  const connection = await connected(setting, () => reply, limits);
  const answer = await connection.ask(
    setting.model,
    { ...QUESTION, ...more },
    { signal, onDelta: (delta) => deltas.push(delta) },
  );
  return { answer, deltas };
}

describe.each(PROVIDERS)('$provider.name', (setting) => {
  test('words come piece by piece, with what they cost', async () => {
    const { answer, deltas } = await ask(setting, { type: 'text', text: 'Brot seit 1911' });
    expect(answer).toEqual({ text: 'Brot seit 1911', usage: SPENT });
    expect(deltas.filter(({ type }) => type === 'text').map(({ text }) => text)).toEqual(['Brot se', 'it 1911']);
  });

  test('an answer in a form is asked for by its schema', async () => {
    const { answer } = await ask(setting, { type: 'text', text: JSON_ANSWER }, { schema: SCHEMA });
    expect(answer.text).toBe(JSON_ANSWER);
    expect(JSON.stringify(server?.asked[0]?.body)).toContain(JSON.stringify(SCHEMA));
  });

  test('an answer by a tool is taken by its arguments', async () => {
    const { answer } = await ask(setting, { type: 'tool', json: JSON_ANSWER }, { schema: SCHEMA });
    expect(answer.text).toBe(JSON_ANSWER);
  });

  test('a picture goes along', async () => {
    const image = { bytes: new Uint8Array([137, 80, 78, 71]), type: 'image/png' as const };
    await ask(setting, { type: 'text', text: 'A loaf.' }, { images: [image] });
    expect(JSON.stringify(server?.asked[0]?.body)).toContain('iVBORw==');
  });

  test.each(faultsAt(setting.provider.name))(
    '%s ends as what it is, in words that say what to do',
    async (_case, reply, [reason, words]) => {
      await expect(ask(setting, reply)).rejects.toMatchObject({
        name: 'SitewrightError',
        reason,
        message: expect.stringContaining(words),
      });
    },
  );

  test('the time that a provider asks to be left alone is heard', async () => {
    const reply = failure(429, ['rate_limit_error', 'rate_limit_exceeded'], { 'retry-after': '7' });
    await expect(ask(setting, reply)).rejects.toMatchObject({ retryAfterMs: 7000 });
  });

  test('a stop ends the question at once, as a stop', async () => {
    const stop = new AbortController();
    const asking = ask(setting, { type: 'trickle', text: 'Brot' }, { signal: stop.signal });
    setTimeout(() => stop.abort(), 40);
    await expect(asking).rejects.toMatchObject({ kind: 'cancelled' });
  });

  test('a server that is not there cannot be reached', async () => {
    const connection = setting.provider.connect({ key: 'sk-test-0000', baseUrl: 'http://127.0.0.1:9', limits: BRIEFLY });
    const asking = connection.ask(setting.model, QUESTION, { signal: new AbortController().signal, onDelta: () => undefined });
    await expect(asking).rejects.toMatchObject({ reason: 'unreachable' });
  });

  test('its models are listed', async () => {
    const connection = await connected(setting, () => ({ type: 'list', ids: [setting.model, 'other'] }));
    expect(await connection.list(new AbortController().signal)).toEqual([setting.model, 'other']);
  });

  test('no fault repeats the key', async () => {
    const error: unknown = await ask(setting, failure(401, ['authentication_error', 'invalid_api_key'])).catch(
      (thrown) => thrown,
    );
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('sk-test');
  });

  test.each(['sk-test\nof two lines', 'sk-test\u2026', 'sk-test\u0000'])(
    'nor does that of a key no request can hold: %j',
    async (key) => {
      server = await startModelServer(() => ({ type: 'text', text: 'Brot' }));
      const connection = setting.provider.connect({ key, baseUrl: server.origin + setting.path, limits: BRIEFLY });
      const asking = connection.ask(setting.model, QUESTION, { signal: new AbortController().signal, onDelta: () => undefined });
      const error: unknown = await asking.catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ reason: 'key' });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('sk-test');
    },
  );
});

test('Claude is asked with what it may keep at hand, and thinks aloud', async () => {
  const [claude] = PROVIDERS;
  if (!claude) return;
  const { deltas } = await ask(claude, { type: 'text', text: 'Brot', thinking: 'The year first.' });
  expect(deltas[0]).toEqual({ type: 'thinking', text: 'The year first.' });
  expect(server?.asked[0]?.body).toMatchObject({
    system: [{ text: 'Better the words.', cache_control: { type: 'ephemeral' } }],
    thinking: { type: 'adaptive', display: 'summarized' },
    output_config: { effort: 'low' },
  });
});

test('OpenAI is told to keep nothing', async () => {
  const connection = await connected({ provider: openai, model: '', path: '/v1' }, () => ({ type: 'text', text: 'Brot' }));
  await connection.ask('gpt-6-luna', QUESTION, { signal: new AbortController().signal, onDelta: () => undefined });
  expect(server?.asked[0]?.body).toMatchObject({ store: false });
});

test('OpenAI draws a picture', async () => {
  const png = await readFile(join(import.meta.dirname, '../../build/icon.png'));
  const connection = await connected({ provider: openai, model: '', path: '/v1' }, () => ({ type: 'picture', png }));
  const picture = await connection.draw?.(
    'gpt-image-2.6-flare',
    { prompt: 'Flour on a table.', widthPx: 1536, heightPx: 1024 },
    new AbortController().signal,
  );
  expect(picture?.bytes).toEqual(new Uint8Array(png));
  expect(server?.asked[0]?.body).toMatchObject({ model: 'gpt-image-2.6-flare', size: '1536x1024' });
});

test('an older server that knows no schemas is given a tool', async () => {
  const connection = await connected({ provider: compatible, model: '', path: '/v1' }, ({ body }) =>
    JSON.stringify(body).includes('response_format')
      ? { type: 'status', status: 400, body: { error: { message: 'Unknown field: response_format' } } }
      : { type: 'tool', json: JSON_ANSWER },
  );
  const listening = { signal: new AbortController().signal, onDelta: () => undefined };

  expect((await connection.ask('old', { ...QUESTION, schema: SCHEMA }, listening)).text).toBe(JSON_ANSWER);
  expect((await connection.ask('old', { ...QUESTION, schema: SCHEMA }, listening)).text).toBe(JSON_ANSWER);
  expect(server?.asked).toHaveLength(3);
});
