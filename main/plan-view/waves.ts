// Groups a plan into waves: makers that can run at the same time.
import type { Plan, RegisteredMaker } from '../../agents/plan.ts';

/** The first wave waits for nothing; each later one only for makers of earlier waves. */
export function wavesOf({ order, waitsFor }: Plan): RegisteredMaker[][] {
  const waveOf = new Map<string, number>();
  const waves: RegisteredMaker[][] = [];

  for (const maker of order) {
    const before = (waitsFor.get(maker.id) ?? []).map((id) => waveOf.get(id) ?? 0);
    const wave = before.length === 0 ? 0 : Math.max(...before) + 1;

    waveOf.set(maker.id, wave);
    (waves[wave] ??= []).push(maker);
  }

  return waves;
}
