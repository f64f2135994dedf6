// Keeps what was learnt from sites that were graded, and finds it again for clients like them.
import type { Memory } from '../../agents/memory/memory.ts';
import { hintsFrom, lessonsOf, MOST_HINTS, type Graded } from '../../agents/memory/lessons.ts';
import { LIKENESS_MODEL, likenessOf } from '../../agents/memory/likeness.ts';
import { MAKERS } from '../../agents/registry.ts';
import type { Brief } from '../../agents/site/brief.ts';

/** Said already are those of the site's last gradings; the same is not kept twice. */
const LOOKED_THROUGH = 200;

export async function rememberGraded(graded: Graded, memory: Memory): Promise<void> {
  const lessons = lessonsOf(MAKERS, graded);
  const [first] = lessons;
  if (!first) return;

  const { embedding, embeddingModel } = first;
  const known = await memory.recall({ embedding, embeddingModel, limit: LOOKED_THROUGH });
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
