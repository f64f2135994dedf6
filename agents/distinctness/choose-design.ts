// Settles on the direction and the seed of a new site, far enough from what the studio has just made.
import { directionOf } from '../directions/registry.ts';
import type { Studio } from '../site/studio.ts';
import { foreseen, type Client } from './candidates.ts';
import { LEAST_DISTANCE } from './distance.ts';
import { nearestTo, type Nearest } from './nearest.ts';

/** Seeds tried in each direction: with five openings and three orders of sections each, more find little that is new. */
const DRAWS = 12;

/** What a draw should reach. Between this and the least distance it is taken only where no draw does better. */
const WANTED_DISTANCE = 0.5;

export interface Design {
  id: string;
  seed: string;
  /** How it stands to the studio's earlier work, in plain words; missing where there is none. */
  reason?: string;
}

interface Choice {
  /** Directions that are as good as each other for this client, the preferred one first. */
  equals: readonly string[];
  /** What the seeds start from. */
  from: string;
  client: Client;
  studio: Studio;
}

interface Candidate {
  id: string;
  seed: string;
  /** How many draws were refused before this one. */
  redraws: number;
  nearest: Nearest | undefined;
}

/** The first draw that is well away from every remembered site, else the farthest there is. The same memory gives the same design. */
export function chooseDesign(choice: Choice): Design {
  const { client, studio } = choice;
  let farthest: Candidate | undefined;

  for (const [redraws, { id, seed }] of draws(choice).entries()) {
    const nearest = nearestTo(foreseen(id, directionOf(id), { seed, client }), studio.recentSites);
    const candidate = { id, seed, redraws, nearest };

    if (!nearest || nearest.distance >= WANTED_DISTANCE) return designOf(candidate, choice);
    if (nearest.distance > (farthest?.nearest?.distance ?? -1)) farthest = candidate;
  }

  const [id = ''] = choice.equals;
  return designOf(farthest ?? { id, seed: seedOf(choice.from, id, DRAWS), redraws: DRAWS, nearest: undefined }, choice);
}

/** Every draw in the preferred direction, then those in its equals; what turned out too near when it was made is left out. */
function draws({ from, equals, studio }: Choice): { id: string; seed: string }[] {
  const turns = Array.from({ length: DRAWS }, (_, turn) => turn);
  const all = equals.flatMap((id) => turns.map((turn) => ({ id, seed: seedOf(from, id, turn) })));
  return all.filter(({ seed }) => !studio.tooNear.includes(seed));
}

/** The first draw carries no number, so that a client's design does not change with the studio's memory unless it has to. */
function seedOf(from: string, id: string, turn: number): string {
  return turn === 0 ? `${from}|${id}` : `${from}|${id}|${turn + 1}`;
}

function designOf({ id, seed, redraws, nearest }: Candidate, { equals, studio }: Choice): Design {
  if (!nearest) return { id, seed };

  const away = `${Math.round(nearest.distance * 100)} % away from ${nearest.name}, the nearest of the studio's latest sites`;
  if (nearest.distance < LEAST_DISTANCE) {
    return { id, seed, reason: `Every draw comes near to an earlier site; this is the farthest, ${away}.` };
  }
  if (redraws + studio.tooNear.length === 0) return { id, seed, reason: `It is ${away}.` };

  const instead =
    id === equals[0] ? 'Its opening, order, type and colours were drawn again' : 'It stands in for one that came too near';
  return { id, seed, reason: `${instead}, to keep clear of the studio's earlier work: it is ${away}.` };
}
