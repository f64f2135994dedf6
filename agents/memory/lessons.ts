// What is learnt from a site that was graded: what each maker chose, what
// each critic found, and what the site came to, in no client's words.
import { z } from 'zod';
import type { MadeSlot } from '../agent.ts';
import { letterOf } from '../grades/letter.ts';
import { meanScore01 } from '../grades/mean-score.ts';
import type { RegisteredMaker } from '../plan.ts';
import type { Brief } from '../site/brief.ts';
import type { Grade } from '../site/judgement.ts';
import { SLOTS, type Slots } from '../site/slots.ts';
import type { NewMemory, Recollection } from './memory.ts';
import { LIKENESS_MODEL, likenessOf } from './likeness.ts';

/** Cosine; below this two clients have little more in common than a word. */
export const LEAST_LIKE = 0.5;
/** As many as a small model can weigh. */
export const MOST_HINTS = 3;

export interface Graded {
  projectId: string;
  brief: Brief;
  /** As facts know it, in our own word. */
  trade: string;
  slots: Partial<Slots>;
  grades: readonly Grade[];
}

const HandedDraft = z.custom<Slots[MadeSlot]>();

/** One for each maker that says what it chose and each critic that graded; none for a site of which nothing could be graded. */
export function lessonsOf(makers: readonly RegisteredMaker[], { projectId, brief, trade, slots, grades }: Graded): NewMemory[] {
  const score01 = meanScore01(grades);
  const embedding = likenessOf(brief);
  if (score01 === undefined || !embedding.some((number) => number !== 0)) return [];

  const kept = { embedding, embeddingModel: LIKENESS_MODEL, projectId };
  const chosen = makers.flatMap(({ id, writes, task }) => {
    const value = SLOTS[writes].safeParse(slots[writes]);
    if (!task?.tells || !value.success) return [];

    const told = task.tells(HandedDraft.parse(value.data));
    const content = `${trade}: ${told}. The site was graded ${graded(score01)}.`;
    return [{ ...kept, agent: id, content, importance: score01 }];
  });
  return [...chosen, ...grades.flatMap((grade) => judgedIn(grade, trade).map((lesson) => ({ ...kept, ...lesson })))];
}

function graded(score01: number): string {
  return `${letterOf(score01)} (${score01.toFixed(2)})`;
}

/** What cost a site most in one dimension, for the critic of that name. Reasons name checks and numbers, in our own words. */
function judgedIn({ dimension, score01, reasons: [first] }: Grade, trade: string) {
  if (score01 === undefined || first === undefined) return [];
  return [{ agent: dimension, content: `${trade}: graded ${graded(score01)} by measure. ${first}`, importance: score01 }];
}

/** Of the most alike clients, in plain words. */
export function hintsFrom(recollections: readonly Recollection[]): string[] {
  const alike = recollections.filter(({ similarity }) => similarity >= LEAST_LIKE);
  return [...new Set(alike.map(({ content }) => content))].slice(0, MOST_HINTS);
}
