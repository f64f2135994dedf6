// Tests of choosing an art direction, against the directions there are.
import { expect, test } from 'vitest';
import { DIRECTIONS, directionOf } from '../directions/registry.ts';
import { foreseen } from '../distinctness/candidates.ts';
import { distanceOf, LEAST_DISTANCE } from '../distinctness/distance.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { DirectionChoice } from '../site/design.ts';
import type { Axes } from '../site/discovery.ts';
import { siteFeatures } from '../distinctness/site-features.fixture.ts';
import type { Recipe } from '../site/recipe.ts';
import type { SiteFeatures } from '../site/studio.ts';
import artDirection from './art-direction.ts';

const MIDDLE: Axes = { calmLively: 0.5, plainOrnate: 0.5, traditionalModern: 0.5, softSharp: 0.5, modestBold: 0.5 };

const BAKER = {
  name: 'Brandl',
  trade: 'bakery',
  colours: [],
  fonts: [],
  language: 'en',
  signs: { timetableDays: 0, cases: 0, action: 'visit' as const, axes: MIDDLE },
};

interface Client {
  name?: string;
  city?: string;
  trade?: string;
  tones?: string[];
  axes?: Axes;
  recent?: SiteFeatures[];
  tooNear?: string[];
  recipe?: Recipe;
  direction?: string;
}

test('the choice is one of three proposals, each with a reason, and fits the schema', async () => {
  const choice = await directionFor({});

  expect(DirectionChoice.parse(choice)).toEqual(choice);
  expect(choice.proposals).toHaveLength(3);
  expect(choice.proposals[0]?.id).toBe(choice.id);
});

test('every trade a direction suits is proposed with its reason', async () => {
  const trades = new Set([...DIRECTIONS.values()].flatMap(({ suits }) => Object.keys(suits.trades)));

  for (const trade of trades) {
    const choice = await directionFor({ trade });
    expect(DIRECTIONS.get(choice.id)?.suits.trades).toHaveProperty(trade);
    expect(choice.proposals[0]?.reasons[0]).toBe(DIRECTIONS.get(choice.id)?.suits.trades[trade]);
  }
});

test('words of tone count where no trade does', async () => {
  const [id, direction] = [...DIRECTIONS][0] ?? [];
  const tones = direction?.suits.tones.slice(0, 2) ?? [];
  const choice = await directionFor({ tones, axes: { ...MIDDLE, ...direction?.suits.axes } });

  expect(choice.proposals.map((proposal) => proposal.id)).toContain(id);
  expect(choice.proposals.find((proposal) => proposal.id === id)?.reasons.join(' ')).toContain(tones[0]);
});

test('names spread over the directions where nothing else decides', async () => {
  const chosen = await Promise.all(
    Array.from({ length: 60 }, (_, index) => directionFor({ name: `Client ${index}`, city: 'Linz' })),
  );
  const counts = [...DIRECTIONS.keys()].map((id) => chosen.filter((choice) => choice.id === id).length);

  expect(Math.max(...counts)).toBeLessThanOrEqual(36);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(2);
});

test('two clients of a trade have seeds of their own', async () => {
  const one = await directionFor({ name: 'Hofer', city: 'Linz', trade: 'bakery' });
  const other = await directionFor({ name: 'Brandl', city: 'Linz', trade: 'bakery' });

  expect(one.seed).not.toBe(other.seed);
});

test('what the studio has just made stands back', async () => {
  const before = await directionFor({ trade: 'bakery' });
  const after = await directionFor({
    trade: 'bakery',
    recent: Array.from({ length: 3 }, () => siteFeatures({ direction: before.id })),
  });
  const score = (choice: DirectionChoice) => choice.proposals.find(({ id }) => id === before.id)?.score ?? 0;

  expect(score(after)).toBeLessThan(score(before));
});

test('a second bakery of the town is not drawn like the first, and the reason names it', async () => {
  const first = await directionFor({ trade: 'bakery', city: 'Linz' });
  const made = foreseen(first.id, directionOf(first.id), { seed: first.seed, client: { ...BAKER, name: 'Hofer' } });
  const again = await directionFor({ trade: 'bakery', city: 'Linz', recent: [made] });
  const second = foreseen(again.id, directionOf(again.id), { seed: again.seed, client: BAKER });

  expect(again.seed).not.toBe(first.seed);
  expect(distanceOf(made, second).total).toBeGreaterThanOrEqual(LEAST_DISTANCE);
  expect(again.proposals[0]?.reasons.at(-1)).toMatch(/ % away from Hofer, /);
});

test('a design that turned out too near is not drawn again', async () => {
  const first = await directionFor({ trade: 'bakery' });
  const second = await directionFor({ trade: 'bakery', tooNear: [first.seed] });

  expect(second.seed).not.toBe(first.seed);
});

test.each([...DIRECTIONS.keys()])(
  '%s is begun with where it came off well before, and left where it came off badly',
  async (id) => {
    const why = 'As earlier sites say.';
    const chosen = await directionFor({ trade: 'bakery', recipe: { chosen: id, avoided: [], why } });
    const avoided = await directionFor({ trade: 'bakery', recipe: { avoided: [id], why } });

    expect([chosen.id, chosen.proposals[0]?.reasons.at(-1)]).toEqual([id, why]);
    expect(avoided.proposals.map((proposal) => proposal.id)).not.toContain(id);
  },
);

test('what the brief names is taken whatever came of it before', async () => {
  const choice = await directionFor({ direction: 'swiss', recipe: { chosen: 'craft', avoided: ['swiss'], why: 'As they say.' } });

  expect(choice.id).toBe('swiss');
  expect(choice.proposals[0]?.reasons).not.toContain('As they say.');
});

test.each([...DIRECTIONS.keys()])('a brief that names %s gets it', async (id) => {
  const choice = await directionFor({
    direction: ` ${id.toUpperCase()}`,
    recent: Array.from({ length: 3 }, () => siteFeatures({ direction: id })),
    trade: 'bakery',
  });

  expect(choice.id).toBe(id);
  expect(choice.proposals[0]?.reasons[0]).toBe('The brief asks for it.');
});

test('a direction that is not there is refused with those that are', async () => {
  await expect(directionFor({ direction: 'vaporwave' })).rejects.toMatchObject({
    kind: 'validation',
    message: expect.stringContaining([...DIRECTIONS.keys()].toSorted().join(', ')),
  });
});

async function directionFor(client: Client): Promise<DirectionChoice> {
  const {
    name = 'Hofer',
    city,
    trade = 'none-of-ours',
    tones = [],
    axes = MIDDLE,
    recent = [],
    tooNear = [],
    recipe,
    direction,
  } = client;
  const stated = <Value>(value: Value) => ({ value, source: { kind: 'brief' as const, at: 'name' }, confirmed: true });

  return artDirection.craft(
    {
      brief: { direction },
      studio: { recentSites: recent, tooNear, recipe },
      facts: {
        name: stated(name),
        trade: stated(trade),
        address: city === undefined ? undefined : stated({ city }),
        timetable: [],
        cases: [],
      },
      requirements: { action: { kind: 'visit' }, languages: ['en'] },
      brand: { axes, tones, colours: [], fonts: [] },
    },
    fakeLent(),
  );
}
