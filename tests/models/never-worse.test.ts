// Whatever a model answers, the site is at least what craft alone makes of it: each agent 200 times, and whole sites by their grades.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inOwnWords } from '../../agents/grounding/own-words.ts';
import { unfounded } from '../../agents/grounding/unfounded.ts';
import { languageOf } from '../../agents/languages/say.ts';
import { better } from '../../agents/orchestrator/better.ts';
import { judge } from '../../agents/orchestrator/judge.ts';
import { keysOf, valueAt, withValue } from '../../agents/orchestrator/pointer.ts';
import type { Models } from '../../agents/orchestrator/models.ts';
import { CRITICS } from '../../agents/registry.ts';
import { Brief } from '../../agents/site/brief.ts';
import type { Grade } from '../../agents/site/judgement.ts';
import { SLOTS, type Slots } from '../../agents/site/slots.ts';
import { Text } from '../../agents/site/text.ts';
import { fitOf } from '../../agents/tasks/fit.ts';
import { materialOf } from '../../agents/tasks/material.ts';
import { setBy, standing, wordsAt } from '../../agents/tasks/places.ts';
import type { Place } from '../../agents/tasks/task.ts';
import { gradeSite } from '../../main/grading/grade-site.ts';
import { GRADERS } from '../../main/grading/registry.ts';
import { openMeans } from '../../main/grading/site.fixture.ts';
import { openSiteUnderGrade } from '../../main/grading/site-under-grade.ts';
import { readBriefFile } from '../../main/making/brief-file.ts';
import { writeSite } from '../../main/output/write-site.ts';
import { serveSite } from '../../main/preview/site-server.ts';
import type { Bench, RanBrief } from '../run-brief.ts';
import { badAnswer, goodAnswer, scripted } from './scripted.ts';
import { openTaskGround, TASKED, type TaskGround } from './tasked.ts';

const BRIEF = join(import.meta.dirname, '../../resources/briefs/bakery.json');
const ANSWERS = 200;
/** Another direction weighs some bytes more or less; refine.ts holds the same to be no difference. */
const NOISE01 = 0.01;
/** A client whose offers have names and nothing more: there is little to say of them in a list of results. */
const SPARSE = {
  kind: 'profile',
  name: 'Hofer Brot',
  trade: 'bakery',
  description: 'We bake in Linz with flour from the Mühlviertel. The oven is from 1911.',
  story: ['Maria Hofer took over the oven from her mother in 1998.', 'The sourdough is older than both of them.'],
  statements: ['The sourdough rests for 26 hours before it is baked.', 'Maria Hofer stands in the shop from six in the morning.'],
  services: [{ name: 'Rye loaf' }, { name: 'Poppy roll' }],
  phones: ['+43 732 123456'],
};
const STILL = new AbortController().signal;

let ground: TaskGround;
let bench: Bench;

beforeAll(async () => {
  ground = await openTaskGround();
  ({ bench } = ground);
});

afterAll(() => ground.close());

test('agents of every layer but the last let a model better their drafts', () => {
  expect(new Set(TASKED.map(({ layer }) => layer))).toEqual(new Set(['discovery', 'design', 'content']));
});

describe.each(TASKED.map((maker) => [maker.id, maker] as const))('%s', (_id, maker) => {
  test(`${ANSWERS} bad answers change nothing for the worse`, async () => {
    const { ran, drafted, places } = await ground.drafted(maker);
    const { draft, reads } = drafted;
    const language = languageOf(ran.slot('requirements').languages[0]);
    const slots = {
      facts: ran.slot('facts'),
      services: ran.slot('services'),
      brief: ran.result.values.get('brief') as Slots['brief'],
    };
    const touched = new Set(places.flatMap(pointersOf));
    let changes = 0;

    for (let number = 0; number < ANSWERS; number++) {
      const models = scripted(({ question, purpose }) => badAnswer(question, `${maker.id} ${number} ${purpose}`));
      const { value } = await better(drafted, models, STILL);
      if (value !== draft) changes++;

      expect(SLOTS[maker.writes].safeParse(value).success).toBe(true);
      const elsewhere = [...touched].reduce<unknown>(
        (all, at) => withValue(all, { keys: keysOf(at), value: valueAt(draft, keysOf(at)) }) ?? all,
        value,
      );
      expect(elsewhere).toEqual(draft);
      expect(places.filter((place) => !isOffered(place, value, draft))).toEqual([]);

      for (const place of places) {
        if (place.type !== 'words') continue;
        const [before, after] = [wordsAt(draft, place.at) ?? '', wordsAt(value, place.at) ?? ''];
        if (after === before) continue;
        const text = Text.safeParse(valueAt(value, keysOf(place.at)));

        expect(fitOf(after, place.form, language)).toBeGreaterThanOrEqual(fitOf(before, place.form, language));
        expect(after.length).toBeLessThanOrEqual(place.most);
        expect(inOwnWords(after, materialOf(reads, language), language)).toHaveProperty('text');
        expect(text.success ? unfounded(text.data, slots, language) : []).toEqual([]);
      }
    }
    // Where none of them changed anything, there was nothing to be worse.
    expect(places.length).toBeGreaterThan(0);
    expect(changes).toBeGreaterThan(places.some(({ type }) => type !== 'words') ? 0 : -1);
  });
});

function pointersOf(place: Place): string[] {
  return place.type === 'choice' ? place.options.flatMap((option) => Object.keys(setBy(option, place.at))) : [place.at];
}

/** Whether a choice stands among its options, and a list holds what it held. */
function isOffered(place: Place, value: unknown, draft: unknown): boolean {
  if (place.type === 'choice') return standing(value, place) !== undefined || standing(draft, place) === undefined;
  return place.type !== 'order' || sortedAt(value, place.at).join() === sortedAt(draft, place.at).join();
}

function sortedAt(value: unknown, at: string): string[] {
  return z
    .array(z.unknown())
    .parse(valueAt(value, keysOf(at)))
    .map((entry) => JSON.stringify(entry))
    .toSorted();
}

describe('a whole site', () => {
  let alone: Grade[];

  beforeAll(async () => {
    alone = await gradesOf(await rich());
  });

  test.each(['first', 'second'])('of a model that answers badly (%s) grades at least as well on every side', async (seed) => {
    const made = await rich(scripted((turn) => badAnswer(turn.question, `${seed} ${turn.agent} ${turn.purpose}`)));
    expect(made.result.outcome).toBe('done');
    for (const { dimension, score01 } of await gradesOf(made)) {
      const before = alone.find((grade) => grade.dimension === dimension)?.score01 ?? 0;
      expect(score01 ?? 0).toBeGreaterThanOrEqual(before - NOISE01);
    }
  });

  test('of a model that answers well says more, and grades no lower', async () => {
    const brief = Brief.parse(SPARSE);
    const models = scripted(({ question }) => goodAnswer(question));
    const [drafted, bettered] = [await bench.run(brief), await bench.run(brief, { models })];
    const sum = (each: readonly Grade[]) => each.reduce((total, { score01 = 0 }) => total + score01, 0);

    const lengthOf = (made: RanBrief) => made.slot('metadata').pages['services']?.description.length ?? 0;

    expect(lengthOf(bettered)).toBeGreaterThan(lengthOf(drafted));
    expect(sum(await gradesOf(bettered))).toBeGreaterThanOrEqual(sum(await gradesOf(drafted)) - NOISE01);
  });
});

async function rich(models?: Models): Promise<RanBrief> {
  const { brief, folder } = await readBriefFile(BRIEF);
  return bench.run(brief, { folder, models });
}

/** By every grader that needs no browser. */
async function gradesOf(made: RanBrief): Promise<Grade[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-models-'));
  await using means = openMeans();
  await writeSite({ files: made.slot('files').files, out: join(folder, 'site'), pathOf: (hash) => bench.pathOf(hash) });
  const server = await serveSite({ folder: join(folder, 'site') });

  const site = await openSiteUnderGrade({ folder: join(folder, 'site'), origin: server.origin });
  const graders = GRADERS.filter(({ grader }) => grader.kind !== 'visit');
  const audits = await gradeSite(site, { graders, means, onProgress: () => undefined });
  await server.close();
  await rm(folder, { recursive: true, maxRetries: 9 });

  const judged = await judge(CRITICS, new Map([...made.result.values, ['audits', { all: audits }]]));
  return judged.flatMap(({ judgement }) => judgement.grade ?? []);
}
