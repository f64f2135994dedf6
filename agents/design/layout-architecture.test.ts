// Tests of the layout against the sections and directions there are.
import { expect, test } from 'vitest';
import { DIRECTIONS } from '../directions/registry.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { SECTIONS } from '../sections/registry.ts';
import { Layout } from '../site/design.ts';
import layoutArchitecture from './layout-architecture.ts';

const IDS = [...DIRECTIONS.keys()];
const [FIRST = ''] = IDS;
const CALM = { calmLively: 0.2, plainOrnate: 0.5, traditionalModern: 0.5, softSharp: 0.5, modestBold: 0.5 };

test.each(IDS)('the layout of %s fits the schema and names only what there is', async (id) => {
  const layout = await layoutFor({ id });

  expect(Layout.parse(layout)).toEqual(layout);
  expect(Object.keys(layout.variants).toSorted()).toEqual([...SECTIONS.keys()].toSorted());
  expect(Object.entries(layout.variants).filter(([type, variant]) => !(variant in (SECTIONS.get(type)?.variants ?? {})))).toEqual(
    [],
  );
  expect(DIRECTIONS.get(id)?.grounds).toContainEqual(layout.grounds);
});

test.each(IDS)('%s gets variants it prefers wherever it prefers any', async (id) => {
  const preferred = DIRECTIONS.get(id)?.variants ?? {};
  const { variants } = await layoutFor({ id });
  const against = Object.entries(variants).filter(([type, variant]) => preferred[type] && !preferred[type].includes(variant));

  expect(against).toEqual([]);
});

test('every section stands on each kind of page it belongs on, once', async () => {
  const { order } = await layoutFor({});

  for (const [type, { places }] of SECTIONS) {
    for (const page of Object.keys(places)) {
      expect(order[page]?.filter((each) => each === type)).toEqual([type]);
    }
  }
});

test('two clients of one direction get layouts of their own', async () => {
  const layouts = await Promise.all(Array.from({ length: 12 }, (_, index) => layoutFor({ seed: `client ${index}` })));

  expect(new Set(layouts.map(({ order }) => order['home']?.join())).size).toBeGreaterThan(2);
  expect(new Set(layouts.map(({ variants }) => JSON.stringify(variants))).size).toBeGreaterThan(6);
});

test('a timetable comes before the offers', async () => {
  const { order } = await layoutFor({ days: 3 });
  const home = order['home'] ?? [];

  expect(home.indexOf('schedule')).toBeLessThan(home.indexOf('services'));
});

async function layoutFor({
  id = FIRST,
  seed = 'Hofer|Linz',
  days = 0,
}: {
  id?: string;
  seed?: string;
  days?: number;
}): Promise<Layout> {
  const source = { kind: 'brief' as const, at: 'timetable' };
  const day = { value: { day: 'Friday', entries: [{ what: 'Concert' }] }, source, confirmed: true };

  return layoutArchitecture.craft(
    {
      direction: { id, seed },
      facts: { timetable: Array.from({ length: days }, () => day), cases: [] },
      requirements: { action: { kind: 'call' } },
      brand: { axes: CALM },
    },
    fakeLent(),
  );
}
