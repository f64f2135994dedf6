// A plan in words: every agent with what it reads and writes, and the waves they run in.
import type { Plan } from '../../agents/plan.ts';
import { tableText } from '../terminal/table.ts';
import { wavesOf } from './waves.ts';

export function planTable({ order }: Plan): string {
  const rows = order.map((maker) => [maker.layer, maker.id, maker.writes, String(maker.reads.length), maker.purpose]);
  return tableText([['layer', 'agent', 'writes', 'reads', 'purpose'], ...rows]);
}

export function planWaves(plan: Plan): string {
  return wavesOf(plan)
    .map(
      (wave, index) =>
        `${index === 0 ? '   ' : ' ▶ '}${String(index + 1).padStart(2)}  ${wave.map((maker) => maker.id).join(' · ')}`,
    )
    .join('\n');
}
