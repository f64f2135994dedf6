// Tests of what a model may draw.
import { expect, test } from 'vitest';
import { DIRECTIONS } from '../directions/registry.ts';
import type { Picture } from '../site/design.ts';
import { pictureWishes } from './picture-wishes.ts';

const source = { kind: 'brief', at: '' } as const;
const fact = <Value>(value: Value) => ({ value, source, confirmed: true });
const AXES = { calmLively: 0.1, plainOrnate: 0.5, traditionalModern: 0.9, softSharp: 0.5, modestBold: 0.5 };
const [direction = ''] = DIRECTIONS.keys();
const offer = (name: string) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, source: '' });

type Reads = Parameters<typeof pictureWishes>[0];
const reads = (rest: Partial<Reads> = {}): Reads => ({
  brand: { axes: AXES, colours: ['#8a2b12'] },
  direction: { id: direction },
  facts: { trade: fact('bakery'), story: [fact('The oven is from 1911.')] },
  requirements: { languages: ['de'] },
  services: { offers: ['Roggenlaib', 'Mohnweckerl', 'Striezel', 'Nussbrot'].map(offer) },
  ...rest,
});

const picture = (id: string, kind: Picture['kind'] = 'drawing', [width, height] = [1200, 800]): Picture => ({
  id,
  kind,
  source: 'loaves',
  seed: '',
  width: width ?? 0,
  height: height ?? 0,
  focus: { x: 0.5, y: 0.5 },
});
const imagery = (pictures: Picture[]) => ({
  pictures,
  places: { hero: ['hero-1'], story: ['story-1'] },
  refused: [],
});
interface Case {
  given?: Reads;
  has?: ReturnType<typeof imagery>;
  expected: string[];
}

const DRAWN = imagery([picture('hero-1'), picture('story-1', 'drawing', [600, 600])]);

test('what the client offers is drawn, each thing once, in the shape of its place', () => {
  const wishes = pictureWishes(reads(), DRAWN);

  expect(wishes.map(({ at, question: { widthPx, heightPx } }) => [at, widthPx, heightPx])).toEqual([
    ['/pictures/id=hero-1', 1536, 1024],
    ['/pictures/id=story-1', 1024, 1024],
  ]);
  expect(wishes[0]?.question.prompt).toContain('"Roggenlaib, Mohnweckerl und Striezel"');
  expect(wishes[1]?.question.prompt).toContain('"Nussbrot"');
});

test('its alternative says in the site’s language that it is no photo of the client’s, and stands on what is offered', () => {
  expect(pictureWishes(reads(), DRAWN)[0]?.shows).toEqual({
    text: 'Symbolbild: Roggenlaib, Mohnweckerl und Striezel',
    from: ['frame:picture.symbolic', 'services.offers.0.name', 'services.offers.1.name', 'services.offers.2.name'],
  });
});

test('brand, direction and trade are in the prompt, and people are not to be', () => {
  const { prompt = '' } = pictureWishes(reads(), DRAWN)[0]?.question ?? {};

  expect(prompt).toContain('website of a bakery');
  expect(prompt).toContain('Mood: calm, modern.');
  expect(prompt).toContain(DIRECTIONS.get(direction)?.says);
  expect(prompt).toContain('#8a2b12');
  expect(prompt).toMatch(/No people: no faces, no hands/);
});

test.each([
  [
    'over a photo of the client',
    { has: imagery([picture('hero-1', 'photo'), picture('story-1')]), expected: ['/pictures/id=story-1'] },
  ],
  [
    'for a story nobody told',
    { given: reads({ facts: { trade: fact('bakery'), story: [] } }), expected: ['/pictures/id=hero-1'] },
  ],
  ['where there is no place', { has: imagery([]), expected: [] }],
] satisfies [string, Case][])('nothing is drawn %s', (_case: string, { given = reads(), has = DRAWN, expected }: Case) => {
  expect(pictureWishes(given, has).map(({ at }) => at)).toEqual(expected);
});

test('without offers the trade is drawn; of no trade and no offers nothing is', () => {
  const bare = { services: { offers: [] } };

  expect(pictureWishes(reads(bare), DRAWN)[0]?.shows.text).toBe('Symbolbild: Bäckerei');
  expect(pictureWishes(reads({ ...bare, facts: { trade: fact('general'), story: [] } }), DRAWN)).toEqual([]);
});
