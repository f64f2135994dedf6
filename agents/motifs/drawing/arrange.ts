// Ways of laying figures out in a frame. A spot is a place, a radius and a turn.
import type { Draws } from './draws.ts';
import type { Box } from './frame.tsx';

export interface Spot {
  x: number;
  y: number;
  /** Radius in view box units. */
  radius: number;
  /** Degrees. */
  turn: number;
}

export type Arrangement = 'scatter' | 'rows' | 'giant' | 'bricks';

const TRIES = 2500;
const MOST_SPOTS = 25;
/** What each try draws: place, radius and turn. What is drawn after the spots is the same however many tries they took. */
const DRAWS_A_TRY = 4;

export function arrange(kind: Arrangement, draws: Draws, box: Box): Spot[] {
  switch (kind) {
    case 'scatter':
      return scatter(draws, box);
    case 'rows':
      return rows(draws, box, false);
    case 'bricks':
      return rows(draws, box, true);
    case 'giant':
      return giant(draws, box);
  }
}

/** Big ones first, then smaller ones in the gaps; none touch, the outer ones bleed off the edge. */
function scatter(draws: Draws, box: Box): Spot[] {
  const unit = Math.sqrt(box.width * box.height) / 8.4;
  const spots: Spot[] = [];
  const bigCount = draws.whole(9, 15);

  for (let tries = 0; tries < TRIES; tries++) {
    const isBig = spots.length < bigCount && tries < TRIES / 3;
    const spot: Spot = {
      x: draws.between(-0.02, 1.02) * box.width,
      y: draws.between(-0.04, 1.04) * box.height,
      radius: unit * (isBig ? draws.between(0.86, 1.12) : draws.between(0.42, 0.66)),
      turn: draws.between(-28, 28),
    };
    if (clears(spot, spots)) spots.push(spot);
    if (spots.length === MOST_SPOTS) {
      draws.skip((TRIES - tries - 1) * DRAWS_A_TRY);
      break;
    }
  }
  return spots;
}

function rows(draws: Draws, box: Box, staggered: boolean): Spot[] {
  const down = box.height > 600 ? draws.whole(3, 4) : 3;
  const step = box.height / (staggered ? down - 0.5 : down);
  const across = Math.max(2, Math.round(box.width / step / (staggered ? 0.92 : 1.06)));
  const stepX = box.width / across;
  const lean = staggered ? draws.between(-16, 16) : 0;

  return Array.from({ length: down * (across + 1) }, (_, index): Spot => {
    const row = Math.floor(index / (across + 1));
    const shift = staggered && row % 2 === 1 ? 0 : 0.5;
    return {
      x: ((index % (across + 1)) + shift) * stepX,
      y: (row + (staggered ? 0.25 : 0.5)) * step,
      radius: Math.min(step, stepX) * 0.42,
      turn: staggered ? lean * (row % 2 === 1 ? -1 : 1) : 0,
    };
  });
}

/** One so near that the frame cuts it, a second behind it, and small ones in the room that is left. */
function giant(draws: Draws, box: Box): Spot[] {
  const isLeft = draws.chance(0.4);
  const big = box.height * draws.between(0.52, 0.64);
  const x = isLeft ? big * 0.72 : box.width - big * 0.72;
  const spots: Spot[] = [{ x, y: box.height * draws.between(0.5, 0.66), radius: big, turn: draws.between(-22, 22) }];

  for (let tries = 0; tries < TRIES / 2; tries++) {
    const radius = box.height * (spots.length < 3 ? draws.between(0.2, 0.27) : draws.between(0.09, 0.14));
    const spot: Spot = {
      x: draws.between(0, 1) * box.width,
      y: draws.between(0.02, 0.98) * box.height,
      radius,
      turn: draws.between(-28, 28),
    };
    if (spots.length < MOST_SPOTS && clears(spot, spots)) spots.push(spot);
  }
  return spots;
}

/** Squares are compared: the root of each would take most of the time of a drawing. */
function clears(spot: Spot, others: readonly Spot[]): boolean {
  return others.every((other) => {
    const across = other.x - spot.x;
    const down = other.y - spot.y;
    const reach = (other.radius + spot.radius) * 1.1;
    return across * across + down * down > reach * reach;
  });
}
