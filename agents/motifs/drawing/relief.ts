// A landscape of hills as a height over a plane, and its contour lines by marching squares (Lorensen and Cline's method in two dimensions).
import type { Draws } from './draws.ts';
import type { Box } from './frame.tsx';
import { path, smooth } from './path.ts';
import type { Point } from './path.ts';

type Height = (x: number, y: number) => number;

interface Hill {
  at: Point;
  /** Reach along and across its ridge, and the ridge's direction. */
  reach: Point;
  turn: number;
  height: number;
}

/** Hills and hollows of differing reach; heights run from about -1 to 2. */
export function landscape(draws: Draws, { width, height }: Box, hillCount: number): Height {
  const unit = Math.sqrt(width * height);
  const hills = Array.from({ length: hillCount }, (_, index): Hill => {
    const reach = unit * (index < 3 ? draws.between(0.2, 0.34) : draws.between(0.07, 0.17));
    return {
      at: [draws.between(-0.05, 1.05) * width, draws.between(-0.05, 1.05) * height],
      reach: [reach, reach * draws.between(0.4, 0.9)],
      turn: draws.between(0, Math.PI),
      height: index % 4 === 3 ? -draws.between(0.4, 0.8) : draws.between(0.6, 1.3),
    };
  });
  return (x, y) => hills.reduce((sum, hill) => sum + rise(hill, x, y), 0);
}

function rise({ at, reach, turn, height }: Hill, x: number, y: number): number {
  const [dx, dy] = [x - at[0], y - at[1]];
  const along = (dx * Math.cos(turn) + dy * Math.sin(turn)) / reach[0];
  const across = (dy * Math.cos(turn) - dx * Math.sin(turn)) / reach[1];
  return height * Math.exp(-(along * along + across * across) / 2);
}

interface Survey {
  height: Height;
  box: Box;
  /** Side of a square of the survey, in units. */
  step: number;
}

/** The line of one level as path text. Lines that leave the frame are open. */
export function contour({ height, box, step }: Survey, level: number): string {
  const segments = new Map<string, { to: string; from: Point; end: Point }>();
  const across = Math.ceil(box.width / step) + 2;
  const down = Math.ceil(box.height / step) + 2;

  for (let index = 0; index < across * down; index++) {
    const x = ((index % across) - 1) * step;
    const y = (Math.floor(index / across) - 1) * step;
    for (const [from, end] of crossings({ x, y, step }, height, level)) {
      segments.set(from.map(Math.round).join(), { to: end.map(Math.round).join(), from, end });
    }
  }
  return chains(segments).map(lineOf).join('');
}

interface Square {
  x: number;
  y: number;
  step: number;
}

/** Where the level crosses a square's edges, as segments with the higher ground on their right. */
function crossings({ x, y, step }: Square, height: Height, level: number): [Point, Point][] {
  const corners: readonly Point[] = [
    [x, y],
    [x + step, y],
    [x + step, y + step],
    [x, y + step],
  ];
  const values = corners.map(([cornerX, cornerY]) => height(cornerX, cornerY) - level);
  const entries: Point[] = [];
  const exits: Point[] = [];

  corners.forEach((corner, index) => {
    const value = values[index] ?? 0;
    const next = values[(index + 1) % 4] ?? 0;
    const nextCorner = corners[(index + 1) % 4] ?? corner;
    if (value > 0 === next > 0) return;
    const share = value / (value - next);
    const at: Point = [corner[0] + (nextCorner[0] - corner[0]) * share, corner[1] + (nextCorner[1] - corner[1]) * share];
    (value > 0 ? entries : exits).push(at);
  });
  return entries.flatMap((entry, index): [Point, Point][] => {
    const exit = exits[index];
    return exit === undefined ? [] : [[entry, exit]];
  });
}

function chains(segments: Map<string, { to: string; from: Point; end: Point }>): Point[][] {
  const ends = new Set(Array.from(segments.values(), ({ to }) => to));
  const starts = [...Array.from(segments.keys()).filter((key) => !ends.has(key)), ...segments.keys()];
  const found: Point[][] = [];

  for (const start of starts) {
    const chain: Point[] = [];
    let key = start;
    for (let segment = segments.get(key); segment !== undefined; segment = segments.get(key)) {
      if (chain.length === 0) chain.push(segment.from);
      chain.push(segment.end);
      segments.delete(key);
      key = segment.to;
    }
    if (chain.length > 5) found.push(chain);
  }
  return found;
}

/** Every other point is enough: the curve goes through it. */
function lineOf(chain: readonly Point[]): string {
  const [first, last] = [chain[0], chain.at(-1)];
  const isClosed = first !== undefined && last !== undefined && Math.hypot(first[0] - last[0], first[1] - last[1]) < 2;
  const kept = chain.filter((_, index) => index % 2 === 0 || index === chain.length - 1);
  const whole = kept.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  if (isClosed) return smooth(whole.slice(0, -1), true);
  return whole.length > 2 ? smooth(whole) : path`M${whole[0]?.[0] ?? 0} ${whole[0]?.[1] ?? 0}`;
}
