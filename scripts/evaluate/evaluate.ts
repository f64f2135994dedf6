// Compares makers' drafts with what models make of them: grades, grounding, distinctness, time and cost. Loaded through Vite by scripts/evaluate.ts.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { featuresOf } from '../../agents/distinctness/features.ts';
import { nearestTo } from '../../agents/distinctness/nearest.ts';
import { textsOf } from '../../agents/grounding/texts.ts';
import { unfounded } from '../../agents/grounding/unfounded.ts';
import { languageOf } from '../../agents/languages/say.ts';
import type { Budget } from '../../agents/orchestrator/budget.ts';
import type { Models } from '../../agents/orchestrator/models.ts';
import type { SiteFeatures } from '../../agents/site/studio.ts';
import { ENVIRONMENT_SECRETS } from '../../main/models/secrets.ts';
import { hostModels } from '../../main/studio/host-models.ts';
import { chainOf } from '../../main/models/chain.ts';
import { connectedPlaces } from '../../main/models/places.ts';
import { createRunModels, type RunModelsGround } from '../../main/models/run-models.ts';
import { gradeFolder } from '../../main/making/grade-folder.ts';
import { readBriefFile } from '../../main/making/brief-file.ts';
import { siteOf } from '../../main/making/write-made.ts';
import { writeSite } from '../../main/output/write-site.ts';
import { bundledBrief } from '../../main/studio/samples.ts';
import { goodAnswer, scripted } from '../../tests/models/scripted.ts';
import { openBench, type RanBrief } from '../../tests/run-brief.ts';

/** Rich, poor, and in three languages. */
const BRIEFS = ['bakery', 'law', 'restaurant', 'joiner'];
const SCRIPTED = 'scripted';

export interface Row {
  /** `craft` where no model was asked. */
  model: string;
  briefs: number;
  /** Mean of all grades, 0 to 1. */
  grade01: number;
  /** Words that stand on nothing; there must be none. */
  unfounded: number;
  /** Texts that are not as the craft made them. */
  changed: number;
  /** Mean distance to the nearest other site, 0 to 1. */
  distance01: number;
  durationMs: number;
  costUsd: number;
}

interface Watching {
  signal: AbortSignal;
  onProgress(this: void, words: string): void;
}

export interface Wanted {
  /** Ids or tiers; the scripted provider when there are none. */
  models: readonly string[];
  /** Bundled ones, which are no client's: each model is sent them. */
  briefs?: readonly string[] | undefined;
}

export async function evaluate({ models, briefs = BRIEFS }: Wanted, watching: Watching): Promise<Row[]> {
  const rows: Row[] = [];
  for (const model of ['craft', ...(models.length > 0 ? models : [SCRIPTED])]) rows.push(await rowOf(model, briefs, watching));
  return rows;
}

async function rowOf(model: string, briefs: readonly string[], { signal, onProgress }: Watching): Promise<Row> {
  const row: Row = {
    model,
    briefs: briefs.length,
    grade01: 0,
    unfounded: 0,
    changed: 0,
    distance01: 0,
    durationMs: 0,
    costUsd: 0,
  };
  const features: SiteFeatures[] = [];

  for (const id of briefs) {
    signal.throwIfAborted();
    onProgress(`${model}: ${id}`);
    const bench = await openBench();
    const account = { costUsd: 0 };
    const { brief, folder } = await readBriefFile(await bundledBrief(id));
    const alone = await bench.run(brief, { folder });
    const startedAt = performance.now();
    const made = model === 'craft' ? alone : await bench.run(brief, { folder, models: await modelsOf(model, account) });

    row.durationMs += (performance.now() - startedAt) / briefs.length;
    row.costUsd += account.costUsd;
    row.unfounded += unfoundedIn(made);
    row.changed += changedBetween(alone, made);
    row.grade01 += (await gradeOf(made, (hash) => bench.pathOf(hash))) / briefs.length;
    features.push(featuresOf(siteOf(made.result.values)));
    await bench.close();
  }

  const distances = features.map((own, at) => nearestTo(own, others(features, at))?.distance ?? 1);
  row.distance01 = distances.reduce((sum, each) => sum + each, 0) / distances.length;
  return row;
}

function others(features: readonly SiteFeatures[], at: number) {
  return features.toSpliced(at, 1);
}

async function modelsOf(wanted: string, account: { costUsd: number }): Promise<Models> {
  if (wanted === SCRIPTED) return scripted(({ question }) => goodAnswer(question));

  const places = await connectedPlaces(hostModels(ENVIRONMENT_SECRETS));
  const settings = {
    isLocalOnly: false,
    canShowPages: false,
    canDraw: false,
    allowed: places.map(({ origin }) => origin),
    asksTwo: false,
    keyed: [],
  };
  const chain = chainOf({ wanted, places, settings });
  return createRunModels({
    ...UNWRITTEN,
    chain,
    onEvent: (event) => (account.costUsd += event.type === 'model-call' ? event.costUsd : 0),
  });
}

/** An evaluation belongs to no client: nothing of it is written down, and it is not held to a cap. */
const NO_CAP: Budget = { reserve: async () => ({ settle: async () => undefined }) };
const UNWRITTEN: Omit<RunModelsGround, 'chain' | 'onEvent'> = {
  run: { runId: randomUUID(), projectId: randomUUID() },
  budget: NO_CAP,
  calls: { begin: async () => randomUUID(), end: async () => undefined, answerTo: async () => undefined },
  outbound: { note: async () => undefined },
  now: () => performance.now(),
};

function unfoundedIn(made: RanBrief): number {
  const slots = { facts: made.slot('facts'), services: made.slot('services'), requirements: made.slot('requirements') };
  const language = languageOf(slots.requirements.languages[0]);
  return textsOf(made.slot('pages').sections).flatMap(({ text }) => unfounded(text, slots, language)).length;
}

function changedBetween(alone: RanBrief, made: RanBrief): number {
  const known = new Set(textsOf(alone.slot('pages').sections).map(({ text }) => text.text));
  const descriptions = new Set(Object.values(alone.slot('metadata').pages).map(({ description }) => description));
  return (
    textsOf(made.slot('pages').sections).filter(({ text }) => !known.has(text.text)).length +
    Object.values(made.slot('metadata').pages).filter(({ description }) => !descriptions.has(description)).length
  );
}

async function gradeOf(made: RanBrief, pathOf: (hash: string) => string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'sitewright-evaluate-'));
  try {
    await writeSite({ files: made.slot('files').files, out: join(folder, 'site'), pathOf });
    const watching = { signal: new AbortController().signal, onProgress: () => undefined };
    const { grades } = await gradeFolder({ folder: join(folder, 'site') }, watching);
    const scores = grades.flatMap(({ score01 }) => score01 ?? []);
    return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ model, grade01, unfounded: lost, changed, distance01, durationMs, costUsd }) =>
      `| ${model} | ${(grade01 * 100).toFixed(1)} | ${lost} | ${changed} | ${distance01.toFixed(2)} | ${(durationMs / 1000).toFixed(1)} s | $${costUsd.toFixed(4)} |`,
  );
  return [
    `| ${rows[0]?.briefs ?? 0} briefs by | grade | unfounded words | texts changed | distance | time a site | cost |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
