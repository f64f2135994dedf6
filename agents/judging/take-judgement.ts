// Takes a model's judgement of a site's words: what quotes the site and says something, within the form that was asked for.
import { z } from 'zod';
import { letterOf } from '../grades/letter.ts';
import { plainWords } from '../locating/plain-words.ts';
import type { ModelGrade, ModelReason } from '../site/model-view.ts';
import { readJson } from '../tasks/read-json.ts';
import type { PageLines } from './critic-task.ts';
import { MOST_REASONS } from './judging-question.ts';
import { faultInSaying } from './said-plainly.ts';

export interface Judged {
  /** The critic's id. */
  aspect: string;
  /** As people know the model. */
  model: string;
  pages: readonly PageLines[];
}

export interface TakenJudgement {
  grade?: ModelGrade;
  /** What was not taken, and why. */
  dropped: string[];
}

const Answer = z.object({
  score: z.number().int().min(0).max(100),
  reasons: z.array(z.object({ quote: z.string(), why: z.string() })),
});

const SHORTEST_QUOTE = 3;

/** Never throws, whatever the answer. A grade for which nothing on the site is named is no grade. */
export function takeJudgement(answer: string, judged: Judged): TakenJudgement {
  const { aspect, model, pages } = judged;
  const parsed = Answer.safeParse(readJson(answer));
  if (!parsed.success) return { dropped: [`${model} on ${aspect}: the answer was not in the form that was asked for.`] };

  const { score, reasons } = parsed.data;
  const taken = reasons.slice(0, MOST_REASONS).map((reason) => reasonFrom(reason, pages));
  const kept = taken.flatMap((each) => ('reason' in each ? [each.reason] : []));
  const dropped = taken.flatMap((each) =>
    'why' in each ? [`${model} on ${aspect}: a reason was left out, for ${each.why}.`] : [],
  );
  if (kept.length === 0) {
    return {
      dropped: [...dropped, `${model} on ${aspect}: no reason was left that stands on the site, so its grade is left out.`],
    };
  }

  const score01 = score / 100;
  return { grade: { aspect, model, score01, letter: letterOf(score01), reasons: kept }, dropped };
}

function reasonFrom(
  { quote, why }: { quote: string; why: string },
  pages: readonly PageLines[],
): { reason: ModelReason } | { why: string } {
  const fault = faultInSaying(why.trim());
  if (fault !== undefined) return { why: fault };

  const wanted = bare(quote);
  const page = wanted.length < SHORTEST_QUOTE ? undefined : pages.find(({ lines }) => bare(lines.join(' ')).includes(wanted));
  if (!page) return { why: 'it quotes words that stand on no page' };
  return { reason: { why: why.trim(), quote: unquoted(quote), page: page.page } };
}

/** Marks around all of it, and dots where it was cut. */
const CUT = /^(?:…|\.{3})\s*|\s*(?:…|\.{3})$/gu;
const QUOTED = /^["“”„«‘'](.*)["“”»’']$/u;

function unquoted(quote: string): string {
  const words = quote.trim().replaceAll(/\s+/gu, ' ').replace(QUOTED, '$1');
  return words.replaceAll(CUT, '').trim();
}

function bare(words: string): string {
  return plainWords(unquoted(words)).replaceAll(/[“”„«»]/gu, '"');
}
