// What is kept of a graded site so that later ones can be made as it was, or otherwise: how it was made, and what it came to.
import { z } from 'zod';
import { LEAST_LIKE } from '../memory/lessons.ts';
import { LIKENESS_MODEL, likenessOf } from '../memory/likeness.ts';
import type { NewMemory, Recollection, Wanted } from '../memory/memory.ts';
import type { Brief } from '../site/brief.ts';

/** In the place of an agent's id among the memories. */
const EXPERTS = 'experts';

/** Sites looked at for one choice, the most alike first. */
const MOST_SITES = 100;

/** As little as tells two ways apart, in none of the client's words. */
export const PastSite = z.object({
  /** Id of its project. */
  site: z.string(),
  /** Mean of its grades. */
  score01: z.number().min(0).max(1),
  direction: z.string().optional(),
  /** How models were asked for it; missing where none answered. */
  prompt: z.string().optional(),
  /** By agent: the tier of the models that answered it. */
  tiers: z.record(z.string(), z.string()),
});
export type PastSite = z.infer<typeof PastSite>;

export interface AlikeSite extends PastSite {
  /** Cosine of the two clients. */
  similarity: number;
}

/** Its words are JSON: nobody is told them. */
export function memoryOf(site: PastSite, brief: Brief): NewMemory {
  return {
    agent: EXPERTS,
    content: JSON.stringify({ ...site, score01: Number(site.score01.toFixed(3)) }),
    embedding: likenessOf(brief),
    embeddingModel: LIKENESS_MODEL,
    importance: site.score01,
    projectId: site.site,
  };
}

/** What to recall for a client. */
export function wantedFor(brief: Brief): Wanted {
  return { embedding: likenessOf(brief), embeddingModel: LIKENESS_MODEL, agent: EXPERTS, limit: MOST_SITES };
}

/** Those alike enough to count, the latest grading first. */
export function alikeAmong(recollections: readonly Recollection[]): AlikeSite[] {
  return recollections
    .filter(({ similarity }) => similarity >= LEAST_LIKE)
    .toSorted((a, b) => Number(b.id) - Number(a.id))
    .flatMap(({ content, similarity }) => {
      const site = Written.safeParse(content);
      return site.success ? [{ ...site.data, similarity }] : [];
    });
}

const Written = z
  .string()
  .transform((words, context): unknown => {
    try {
      return JSON.parse(words);
    } catch {
      context.addIssue({ code: 'custom', message: 'No JSON.' });
      return z.NEVER;
    }
  })
  .pipe(PastSite);
