// The airways: each branch forks into two shorter ones, as Weibel's model of the lung has it.
import type { Draws } from './draws.ts';
import { path, polar } from './path.ts';
import type { Point } from './path.ts';

interface Branch {
  from: Point;
  /** Radians. */
  angle: number;
  length: number;
  /** Forks to come. */
  depth: number;
}

interface Airways {
  coarse: string;
  fine: string;
  tips: Point[];
}

/** A daughter branch is about 0.79 as long as its mother: Weibel's mean ratio, 2^(-1/3). */
const SHRINK = 0.77;
const FINE_DEPTH = 3;

export function airways(draws: Draws, branch: Branch): Airways {
  const grown: Airways = { coarse: '', fine: '', tips: [] };
  const waiting: Branch[] = [branch];

  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { from, angle, length, depth } = next;
    const end = polar(from, length, angle);
    const bend = polar(from, length * 0.5, angle + draws.between(-0.16, 0.16));
    const line = path`M${from[0]} ${from[1]}Q${bend[0]} ${bend[1]} ${end[0]} ${end[1]}`;
    if (depth >= FINE_DEPTH) grown.coarse += line;
    else grown.fine += line;
    if (depth === 0) grown.tips.push(end);
    else waiting.push(...forks(draws, { ...next, from: end }));
  }
  return grown;
}

function forks(draws: Draws, { from, angle, length, depth }: Branch): Branch[] {
  const spread = draws.between(0.42, 0.62);
  return [-1, 1].map((side) => ({
    from,
    angle: angle + side * spread,
    length: length * SHRINK * draws.between(0.85, 1.05),
    depth: depth - 1,
  }));
}

/** Outline of a lung; 1 is the one on the right of the picture. The windpipe runs down x 0 from y 0. */
export function lobe(side: 1 | -1): string {
  const s = side;
  return path`M${s * 34} 96C${s * 60} 40 ${s * 120} 50 ${s * 168} 130C${s * 220} 220 ${s * 250} 360 ${s * 244} 470C${s * 242} 520 ${s * 210} 520 ${s * 170} 490C${s * 120} 454 ${s * 70} 440 ${s * 48} 400C${s * 28} 350 ${s * 40} 290 ${s * 30} 230C${s * 24} 180 ${s * 20} 130 ${s * 34} 96Z`;
}
