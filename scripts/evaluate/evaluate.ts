// Compares drafts with what models make of them: grades, grounding, distinctness, time, cost. Loaded through Vite by scripts/evaluate.ts.
import { featuresOf } from '../../agents/distinctness/features.ts';
import { nearestTo } from '../../agents/distinctness/nearest.ts';
import type { SiteFeatures } from '../../agents/site/studio.ts';
import { readBriefFile } from '../../main/making/brief-file.ts';
import { siteOf } from '../../main/making/write-made.ts';
import { bundledBrief } from '../../main/studio/samples.ts';
import { openBench, type Bench, type RanBrief } from '../../tests/run-brief.ts';
import { changedBetween, siteGrading, unfoundedIn, type GradeSite } from './measures.ts';
import { modelsAsked, SCRIPTED } from './models-asked.ts';

/** A rich one, and one that says little, so that a model can say it better. */
const BRIEFS = ['bakery', 'tests/briefs/board-clinic-it.json'];
const CRAFT = 'craft';

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
  /** Of a make from nothing; of a model what asking adds to it. */
  durationMs: number;
  costUsd: number;
}

export interface Wanted {
  /** Ids or tiers; the scripted provider when there are none. */
  models: readonly string[];
  /** Ids of bundled ones, or paths. Each model is sent them: they are no client's. */
  briefs?: readonly string[] | undefined;
  /** Whether grades come from the markup alone, without a browser. */
  isRead?: boolean | undefined;
}

interface Watching {
  signal: AbortSignal;
  onProgress(this: void, words: string): void;
}

/** One site of one brief, by one model. */
interface Site extends Pick<Row, 'model' | 'grade01' | 'unfounded' | 'changed' | 'durationMs' | 'costUsd'> {
  features: SiteFeatures;
}

/** The craft first. */
export async function evaluate({ models, briefs = BRIEFS, isRead = false }: Wanted, watching: Watching): Promise<Row[]> {
  const rows = [CRAFT, ...(models.length > 0 ? models : [SCRIPTED])];
  const grade = siteGrading(isRead, watching.signal);
  const sites: Site[] = [];
  for (const brief of briefs) sites.push(...(await sitesOf(brief, { rows, grade, watching })));
  return rows.map((model) => rowOf(sites.filter((site) => site.model === model)));
}

interface Making {
  rows: readonly string[];
  grade: GradeSite;
  watching: Watching;
}

/** Drafts are made once: models are asked about the same ones. */
async function sitesOf(id: string, { rows, grade, watching: { signal, onProgress } }: Making): Promise<Site[]> {
  const bench = await openBench();
  try {
    const { brief, folder } = await readBriefFile(await briefNamed(id));
    const ground = { bench, brief, folder };
    const alone = await timed(ground, CRAFT);
    const sites: Site[] = [];

    for (const model of rows) {
      signal.throwIfAborted();
      onProgress(`${id}: ${model}`);
      const { made, ...came } = model === CRAFT ? alone : await timed(ground, model);
      const changed = changedBetween(alone.made, made);
      const features = featuresOf(siteOf(made.result.values));
      sites.push({
        model,
        ...came,
        changed,
        features,
        unfounded: unfoundedIn(made),
        grade01: await grade(made, (hash) => bench.pathOf(hash)),
      });
    }
    return sites;
  } finally {
    await bench.close();
  }
}

function briefNamed(id: string): string | Promise<string> {
  return id.includes('/') ? id : bundledBrief(id);
}

interface Ground {
  bench: Bench;
  brief: Parameters<Bench['run']>[0];
  folder: string;
}

async function timed(
  { bench, brief, folder }: Ground,
  model: string,
): Promise<{ made: RanBrief; durationMs: number; costUsd: number }> {
  const account = { costUsd: 0 };
  const models = model === CRAFT ? undefined : await modelsAsked(model, account);
  const startedAt = performance.now();
  const made = await bench.run(brief, { folder, models });
  return { made, durationMs: performance.now() - startedAt, costUsd: account.costUsd };
}

function rowOf(sites: readonly Site[]): Row {
  const sum = (of: (site: Site) => number) => sites.reduce((total, site) => total + of(site), 0);
  const others = (own: Site) => sites.filter((site) => site !== own).map(({ features }) => features);

  return {
    model: sites[0]?.model ?? CRAFT,
    briefs: sites.length,
    grade01: sum(({ grade01 }) => grade01) / sites.length,
    unfounded: sum(({ unfounded }) => unfounded),
    changed: sum(({ changed }) => changed),
    distance01: sum((own) => nearestTo(own.features, others(own))?.distance ?? 1) / sites.length,
    durationMs: sum(({ durationMs }) => durationMs) / sites.length,
    costUsd: sum(({ costUsd }) => costUsd),
  };
}
