// Tests of the pictures of a site, against the motifs and trades there are.
import { expect, test } from 'vitest';
import { DIRECTIONS } from '../directions/registry.ts';
import { MOTIFS } from '../motifs/registry.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import type { Outline } from '../lent.ts';
import { Imagery } from '../site/design.ts';
import type { Facts } from '../site/facts.ts';
import { TRADES } from '../trades/registry.ts';
import imagery from './imagery.ts';

const PLACES = ['gallery', 'hero', 'pattern', 'plate', 'small', 'story'];

test.each([...TRADES.keys()])('the pictures of a %s fit the schema and name only motifs there are', async (trade) => {
  const made = await imageryFor({ trade });

  expect(Imagery.parse(made)).toEqual(made);
  expect(Object.keys(made.places).toSorted()).toEqual(PLACES);
  expect(made.pictures.filter(({ source }) => !MOTIFS.has(source))).toEqual([]);
});

test('each id stands for one picture, and every place names pictures there are', async () => {
  const { pictures, places } = await imageryFor({ photos: ['a.jpg', 'b.jpg', 'c.jpg', 'small.jpg'] });
  const ids = pictures.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.values(places).flat().toSorted()).toEqual(ids.toSorted());
});

test('the client’s photos come before drawings', async () => {
  const { pictures, places, refused } = await imageryFor({ photos: ['a.jpg', 'b.jpg', 'small.jpg'] });
  const kindOf = (place: string) => pictures.find(({ id }) => id === places[place]?.[0])?.kind;

  expect([kindOf('hero'), kindOf('story')]).toEqual(['photo', 'photo']);
  expect(refused.map(({ file }) => file)).toEqual(['small.jpg']);
});

test('a trade without craft of its own is drawn by what the client is called', async () => {
  const { pictures } = await imageryFor({ trade: 'general', name: 'Spoke & Mend bike repair' });

  expect(new Set(pictures.map(({ source }) => source))).toEqual(new Set(['wheels']));
});

test('two bakeries are drawn from seeds of their own', async () => {
  const [one, other] = await Promise.all(['Hofer|Linz', 'Brandl|Graz'].map((seed) => imageryFor({ seed })));

  expect(one?.pictures.map(({ seed }) => seed)).not.toEqual(other?.pictures.map(({ seed }) => seed));
});

const EVEN = { calmLively: 0.5, plainOrnate: 0.5, traditionalModern: 0.5, softSharp: 0.5, modestBold: 0.5 };

async function imageryFor({
  trade = 'bakery',
  name = 'Hofer',
  seed = 'Hofer|Linz',
  photos = [],
  known = {},
  outline,
}: {
  trade?: string;
  name?: string;
  seed?: string;
  photos?: string[];
  known?: Pick<Facts, 'country' | 'geo'>;
  outline?: Outline;
}): Promise<Imagery> {
  const [id = ''] = DIRECTIONS.keys();
  const lent = fakeLent();
  const widths = new Map([['small.jpg', 320]]);
  const inspect = async (file: string) => ({
    width: widths.get(file) ?? 1800,
    height: 200,
    format: 'jpeg',
    hasAlpha: false,
    focus: { x: 0.5, y: 0.5 },
  });

  return imagery.craft(
    {
      brief: { photos: photos.map((file) => ({ file })) },
      direction: { id, seed },
      brand: { axes: EVEN, colours: [] },
      facts: {
        ...known,
        name: { value: name, source: { kind: 'brief', at: 'name' }, confirmed: true },
        trade: { value: trade, source: { kind: 'brief', at: 'trade' }, confirmed: true },
        story: [],
      },
      requirements: { languages: ['en'] },
      services: { offers: [] },
    },
    { ...lent, outlines: { of: async () => outline }, pictures: { ...lent.pictures, inspect } },
  );
}

test('the country is drawn where its outline is known, with a dot only where the place is', async () => {
  const outline: Outline = [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ];
  const source = { kind: 'brief', at: 'address' } as const;
  const country = { value: 'IE', source, confirmed: true };
  const geo = { value: { lat: 5, lon: 5 }, source, confirmed: true };

  expect((await imageryFor({ outline })).map).toBeUndefined();
  expect((await imageryFor({ outline, known: { country } })).map).not.toHaveProperty('dot');
  expect((await imageryFor({ outline, known: { country, geo } })).map).toMatchObject({ dot: { x: 259, y: 260 } });
});
