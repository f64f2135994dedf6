// Tests of the choice of icons.
import { expect, test } from 'vitest';
import { DIRECTIONS } from '../directions/registry.ts';
import { iconMarkup } from '../icons/icon-set.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { Icons } from '../site/design.ts';
import iconography from './iconography.ts';

const SOURCE = { kind: 'brief' as const, at: 'phones.0' };
const FULL = {
  phones: [{ value: { display: '0732 1234' }, source: SOURCE, confirmed: true }],
  mails: [{ value: 'hallo@hofer.example', source: SOURCE, confirmed: true }],
  address: { value: { city: 'Linz' }, source: SOURCE, confirmed: true },
  hours: [{ value: { days: [1], spans: [{ opens: '06:00', closes: '18:00' }] }, source: SOURCE, confirmed: true }],
  timetable: [{ value: { day: 'Monday', entries: [{ what: 'Yoga' }] }, source: SOURCE, confirmed: true }],
};
const BARE = { phones: [], mails: [], address: undefined, hours: [], timetable: [] };

test.each([...DIRECTIONS.keys()])('the icons of %s fit the schema and are in the set', async (id) => {
  const icons = await iconsFor({ id });

  expect(Icons.parse(icons)).toEqual(icons);
  expect(Object.keys(icons.used).toSorted()).toEqual(['arrow', 'calendar', 'call', 'clock', 'mail', 'map']);
  expect(Object.values(icons.used).map(iconMarkup)).not.toContain('');
  expect(icons.strokeWidth).toBeGreaterThanOrEqual(1.25);
  expect(icons.strokeWidth).toBeLessThanOrEqual(2.25);
});

test('what the client does not have gets no icon', async () => {
  expect(Object.keys((await iconsFor({ facts: BARE })).used)).toEqual(['arrow']);
});

test('the arrow of a right-to-left site points left', async () => {
  expect((await iconsFor({ textDirection: 'rtl' })).used['arrow']).toMatch(/-left$/);
});

test('icons are heavier beside heavier rules', async () => {
  const [fine, heavy] = await Promise.all([iconsFor({ id: 'atelier' }), iconsFor({ id: 'playful' })]);

  expect(fine.strokeWidth).toBeLessThan(heavy.strokeWidth);
});

interface Asked {
  id?: string;
  textDirection?: 'ltr' | 'rtl';
  facts?: typeof FULL | typeof BARE;
}

async function iconsFor({ id = 'craft', textDirection = 'ltr', facts = FULL }: Asked): Promise<Icons> {
  return iconography.craft({ direction: { id, seed: 'Hofer|Linz' }, requirements: { textDirection }, facts }, fakeLent());
}
