// Keeps what was learnt from sites that were graded, and finds it again for clients like them.
import { memoryOf, type PastSite } from '../../agents/experts/past-site.ts';
import { meanScore01 } from '../../agents/grades/mean-score.ts';
import type { Memory } from '../../agents/memory/memory.ts';
import { hintsFrom, lessonsOf, MOST_HINTS, type Graded } from '../../agents/memory/lessons.ts';
import { LIKENESS_MODEL, likenessOf } from '../../agents/memory/likeness.ts';
import { MAKERS } from '../../agents/registry.ts';
import type { Brief } from '../../agents/site/brief.ts';

type Ways = Pick<PastSite, 'direction' | 'prompt' | 'tiers'>;

/** Said already are those of the site's last gradings; the same is not kept twice. */
const LOOKED_THROUGH = 200;

/** @param ways in which the site was made */
export async function rememberGraded(graded: Graded, ways: Ways, memory: Memory): Promise<void> {
  const score01 = meanScore01(graded.grades);
  const likeness = likenessOf(graded.brief);
  if (score01 === undefined || !likeness.some((number) => number !== 0)) return;

  const { brief, projectId } = graded;
  const lessons = [...lessonsOf(MAKERS, graded), memoryOf({ site: projectId, score01, ...ways }, brief)];

  const known = await memory.recall({ embedding: likeness, embeddingModel: LIKENESS_MODEL, limit: LOOKED_THROUGH });
  const said = new Set(known.map(({ agent, content }) => `${agent} ${content}`));
  await memory.remember(lessons.filter(({ agent, content }) => !said.has(`${agent} ${content}`)));
}

/** What came of an agent's choices for clients like this one. */
export function hintsFor(brief: Brief, memory: Memory): (agent: string) => Promise<string[]> {
  const embedding = likenessOf(brief);
  const isTelling = embedding.some((number) => number !== 0);
  const wanted = { embedding, embeddingModel: LIKENESS_MODEL, limit: MOST_HINTS * 2 };

  return async (agent) => (isTelling ? hintsFrom(await memory.recall({ ...wanted, agent })) : []);
}
