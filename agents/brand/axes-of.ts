// Where a brand stands: the trade's habit, moved by the client's words of tone.
import { fold } from '../reading/fold.ts';
import type { Axes } from '../site/discovery.ts';
import { TONE_GROUPS } from './tones.ts';

const AXIS_NAMES = ['calmLively', 'plainOrnate', 'traditionalModern', 'softSharp', 'modestBold'] as const;
const MIDDLE = 0.5;

/** What the client asks for outweighs what the trade does; a word in passing only nudges. */
const PULL = { asked: 0.65, inPassing: 0.25 } as const;

/** A tone is refused when one of these stands just before it: "not too formal". Folded. */
const REFUSALS =
  /(?:^|[^\p{L}])(?:not|no|never|nothing|less|without|nicht|kein\p{L}*|nie|weniger|ohne|pas|jamais|sans|moins|sin|nunca|menos|non|mai|senza|niet|geen|nooit|zonder|ليس|غير|بدون|دون|לא|בלי)\s+(?:(?:too|very|zu|sehr|trop|tres|muy|troppo|te|جدا|מדי)\s+)?$/u;

export interface ToneFound {
  id: string;
  axes: Partial<Axes>;
}

/** Tones in the order they are said; a refused one moves the other way and has no id. */
export function tonesIn(texts: readonly string[]): { asked: ToneFound[]; refused: Partial<Axes>[] } {
  const asked: ToneFound[] = [];
  const refused: Partial<Axes>[] = [];

  for (const text of texts) {
    const folded = fold(text);
    const found = TONE_GROUPS.flatMap(({ axes, tones }) =>
      Object.entries(tones).map(([id, words]) => ({ id, axes, at: folded.search(words) })),
    ).filter(({ at }) => at !== -1);

    for (const { id, axes, at } of found.toSorted((a, b) => a.at - b.at)) {
      if (REFUSALS.test(folded.slice(0, at))) refused.push(opposite(axes));
      else if (!asked.some((tone) => tone.id === id)) asked.push({ id, axes });
    }
  }
  return { asked, refused };
}

/**
 * @param usual the trade's axes
 * @param tones what the client says the site should sound like
 * @param words sentences of the client in which such a word may stand in passing
 */
export function axesOf(usual: Partial<Axes>, tones: readonly string[], words: readonly string[]): Axes {
  const wanted = tonesIn(tones);
  const pulls = [...wanted.asked.map(({ axes }) => axes), ...wanted.refused];
  const hints = tonesIn(words).asked.map(({ axes }) => axes);

  const start = (axis: keyof Axes): number => usual[axis] ?? MIDDLE;
  const nudged = (axis: keyof Axes): number => pulled(start(axis), targets(hints, axis), PULL.inPassing);
  const at = (axis: keyof Axes): number => pulled(nudged(axis), targets(pulls, axis), PULL.asked);

  const [calmLively, plainOrnate, traditionalModern, softSharp, modestBold] = AXIS_NAMES.map(at);
  return {
    calmLively: calmLively ?? MIDDLE,
    plainOrnate: plainOrnate ?? MIDDLE,
    traditionalModern: traditionalModern ?? MIDDLE,
    softSharp: softSharp ?? MIDDLE,
    modestBold: modestBold ?? MIDDLE,
  };
}

function targets(moves: readonly Partial<Axes>[], axis: keyof Axes): number[] {
  return moves.flatMap((move) => move[axis] ?? []);
}

function pulled(start: number, towards: readonly number[], pull: number): number {
  if (towards.length === 0) return start;

  const mean = towards.reduce((sum, target) => sum + target, 0) / towards.length;
  return Math.round((start + (mean - start) * pull) * 1000) / 1000;
}

function opposite(axes: Partial<Axes>): Partial<Axes> {
  return Object.fromEntries(Object.entries(axes).map(([axis, target]) => [axis, 1 - target]));
}
