// Each provider over a real wire, each way to fail: the site is finished all the same, and the steps say why a draft stands.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Models } from '../../agents/orchestrator/models.ts';
import { Brief } from '../../agents/site/brief.ts';
import { writeSite } from '../../main/output/write-site.ts';
import { openBench, type Bench } from '../run-brief.ts';
import type { Reply } from './answers.ts';
import { faultsAt, PROVIDERS, type Setting } from './faults.ts';
import { startModelServer, type ModelServer } from './model-server.ts';

const BRIEF = Brief.parse({
  kind: 'profile',
  name: 'Hofer Brot',
  trade: 'bakery',
  description: 'We bake in Linz with flour from the Mühlviertel. The oven is from 1911.',
  services: [{ name: 'Rye loaf' }],
});
/** For what never comes to an end; whatever else does, however busy the machine is. */
const BRIEFLY = { idleMs: 60, totalMs: 1000 };
const AT_EASE = { idleMs: 30_000, totalMs: 60_000 };
const ANSWERED: [string, Reply, string][] = [
  ['words instead of JSON', { type: 'text', text: 'Gladly! Here are my ideas.' }, 'not the JSON object'],
  ['JSON that is cut', { type: 'text', text: '{"lead": "cut off in the mid' }, 'not the JSON object'],
  ['a tool that is given nothing', { type: 'tool', json: '{}' }, 'There was no answer for it'],
];

let folder: string;
let bench: Bench;
let server: ModelServer;
let reply: Reply;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-finished-'));
  bench = await openBench();
  server = await startModelServer(() => reply);
});

afterAll(async () => {
  await server.close();
  await bench.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 9 });
});

/** Without the pauses of a provider that is asked again. */
function modelsAt({ provider, model, path }: Setting, name: string): Models {
  const limits = reply.type === 'trickle' ? BRIEFLY : AT_EASE;
  const connection = provider.connect({ key: 'sk-test-0000', baseUrl: server.origin + path, limits });
  return {
    // What was answered is kept under it: each case asks anew.
    recipe: `${provider.name} ${name}`,
    async ask({ question }, signal) {
      const { text } = await connection.ask(model, question, { signal, onDelta: () => undefined });
      return { text, label: model };
    },
  };
}

describe.each(PROVIDERS)('$provider.name', (setting) => {
  const faults = faultsAt(setting.provider.name).map(([name, given, [, words]]): [string, Reply, string] => [name, given, words]);

  test.each([...faults, ...ANSWERED])(
    '%s: the site is finished, and steps say why their drafts stand',
    async (name, given, words) => {
      reply = given;
      server.asked.length = 0;
      const made = await bench.run(BRIEF, { models: modelsAt(setting, name) });
      const out = join(folder, 'site');
      const { files } = made.slot('files');
      await writeSite({ files, out, pathOf: (hash) => bench.pathOf(hash) });

      expect(server.asked.length).toBeGreaterThan(0);
      expect(made.result.outcome).toBe('done');
      expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['/index.html', '/404.html']));
      expect(made.slot('homeCopy').lead?.text).toContain('Linz');
      const said = made.events.flatMap((event) => ('message' in event ? (event.message ?? []) : []));
      expect(said.join('\n')).toContain(words);
    },
  );
});
