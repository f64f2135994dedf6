// Tests of the site's colours.
import { expect, test } from 'vitest';
import { oklchOf } from '../colour/oklch.ts';
import { measured } from '../colour/pairs.ts';
import { DIRECTIONS } from '../directions/registry.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { Palette } from '../site/design.ts';
import colorPalette from './color-palette.ts';

const IDS = [...DIRECTIONS.keys()];
const [FIRST = ''] = IDS;

test.each(IDS)('the palette of %s fits the schema and can be read', async (id) => {
  const palette = await paletteFor({ id });

  expect(Palette.parse(palette)).toEqual(palette);
  expect('dark' in palette).toBe(DIRECTIONS.get(id)?.hasDark);
  expect(
    [palette.light, ...(palette.dark ? [palette.dark] : [])].flatMap(measured).filter(({ pair, ratio }) => ratio < pair.floor),
  ).toEqual([]);
});

test('a client’s colour that cannot be text is kept for areas and its shade is explained', async () => {
  const { brand, light } = await paletteFor({ colours: ['#f5c400'] });

  expect(light.brand).toBe('#f5c400');
  expect(brand).toMatchObject({ given: '#f5c400', used: '#f5c400' });
  expect(brand.moved).toContain(light.brandText);
  expect(brand.moved).toContain('darker');
});

// The second and third are nearly grey.
test.each(['#0a4d2e', '#1f4e5f', '#3d4a52'])(
  'a client’s colour that can be text is used everywhere and nothing is said: %s',
  async (colour) => {
    const { brand, light } = await paletteFor({ colours: [colour] });

    expect(light.brandText).toBe(colour);
    expect(brand).toEqual({ given: colour, used: colour });
  },
);

test('the first colour that is no grey leads, and the next one unlike it is the accent', async () => {
  const { light } = await paletteFor({ colours: ['#ffffff', '#1b4f9c', '#1b4fa0', '#e4572e'] });

  expect([light.brand, light.accent]).toEqual(['#1b4f9c', '#e4572e']);
});

test('a client of greys stays grey', async () => {
  expect((await paletteFor({ colours: ['#222222', '#999999'] })).light.brand).toBe('#222222');
});

test('without a colour two clients of one trade get colours of their own', async () => {
  const brands = await Promise.all(['Hofer|Linz', 'Brandl|Linz', 'Wagner|Graz'].map((seed) => paletteFor({ seed })));

  expect(new Set(brands.map(({ light }) => light.brand)).size).toBe(3);
  expect(brands[0]?.brand.given).toBeUndefined();
});

test('a trade nobody knows gets a colour that is not violet', async () => {
  const hues = await Promise.all(
    Array.from({ length: 24 }, async (_, index) => {
      const { light } = await paletteFor({ seed: `client ${index}`, trade: 'falconry' });
      return oklchOf(light.brand).hue;
    }),
  );

  expect(hues.filter((hue) => hue > 275 && hue < 325)).toEqual([]);
});

async function paletteFor({
  id = FIRST,
  seed = 'Hofer|Linz',
  trade = 'bakery',
  colours = [],
}: Partial<{ id: string; seed: string; trade: string; colours: string[] }>) {
  return colorPalette.craft(
    {
      direction: { id, seed },
      facts: { trade: { value: trade, source: { kind: 'brief', at: 'trade' }, confirmed: true } },
      brand: { colours },
    },
    fakeLent(),
  );
}

test('how readable the weakest pair is can be read off, by the rule and by APCA', async () => {
  const palette = await paletteFor({ colours: ['#f5c400'] });
  const faces = [palette.light, ...(palette.dark ? [palette.dark] : [])].flatMap(measured);
  const texts = faces.filter(({ pair }) => pair.floor === 4.5);

  expect(palette.contrast?.pairs).toBe(texts.length);
  expect(palette.contrast?.leastRatio).toBeCloseTo(Math.min(...texts.map(({ ratio }) => ratio)), 0);
  expect(palette.contrast?.leastApca).toBeCloseTo(Math.min(...texts.map(({ apca }) => Math.abs(apca))), 0);
});
