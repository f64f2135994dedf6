// Asks Lighthouse again where the machine may have had a part in its answer.
import { CATEGORIES, type Category, type LighthouseVerdict } from './messages.ts';

/** Below it a score may be the machine's doing. */
const FULL_SCORE01 = 0.99;
const MOST_RUNS = 3;

/** Two runs so near one another are not the machine's doing. */
const SAME_SCORE01 = 0.01;

/** A busy machine only ever makes a page look slower, and answers of its own server come late: of some runs the best is the truest. */
export async function steadily(run: (categories: readonly Category[]) => Promise<LighthouseVerdict>): Promise<LighthouseVerdict> {
  let best = await run(CATEGORIES);

  for (let runs = 1; runs < MOST_RUNS && shakenIn(best).length > 0; runs++) {
    const shaken = shakenIn(best);
    const next = await run(shaken);
    const gain01 = shaken.reduce((sum, each) => sum + (next.scores[each] ?? 0) - (best.scores[each] ?? 0), 0);
    if (gain01 > 0) best = bettered(best, next, shaken);
    if (Math.abs(gain01) <= SAME_SCORE01) break;
  }
  return best;
}

/** What rests on times measured, or on an answer that did not come. */
function shakenIn({ scores, isRobotsUnread }: LighthouseVerdict): Category[] {
  const isSlow = (scores['performance'] ?? 1) < FULL_SCORE01;
  return [...(isSlow ? (['performance'] as const) : []), ...(isRobotsUnread ? (['seo'] as const) : [])];
}

function bettered(best: LighthouseVerdict, next: LighthouseVerdict, asked: readonly string[]): LighthouseVerdict {
  const others = best.failed.filter(({ category }) => !asked.includes(category));
  return { scores: { ...best.scores, ...next.scores }, failed: [...others, ...next.failed], isRobotsUnread: next.isRobotsUnread };
}
