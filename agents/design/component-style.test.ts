// Tests of corners, rules, buttons and fields.
import { expect, test } from 'vitest';
import { DIRECTIONS } from '../directions/registry.ts';
import { fakeLent } from '../orchestrator/lent.fixture.ts';
import { ComponentStyle } from '../site/design.ts';
import type { Axes } from '../site/discovery.ts';
import componentStyle from './component-style.ts';

const MIDDLE: Axes = { calmLively: 0.5, plainOrnate: 0.5, traditionalModern: 0.5, softSharp: 0.5, modestBold: 0.5 };

test.each([...DIRECTIONS.keys()])(
  'the parts of %s fit the schema and are the direction’s own for a middling brand',
  async (id) => {
    const style = await styleFor(id, MIDDLE);

    expect(ComponentStyle.parse(style)).toEqual(style);
    expect(style.properties).toEqual(DIRECTIONS.get(id)?.properties);
  },
);

test('a soft brand has rounder corners than a sharp one, and full rounds stay', async () => {
  const [soft, sharp] = await Promise.all([0, 1].map((softSharp) => styleFor('craft', { ...MIDDLE, softSharp })));

  expect([soft?.properties['--radius'], sharp?.properties['--radius']]).toEqual(['3.9px', '2.1px']);
  expect(soft?.properties['--btn-r']).toBe('999px');
});

test('a square corner stays square', async () => {
  expect((await styleFor('swiss', { ...MIDDLE, softSharp: 0 })).properties['--radius']).toBe('0');
});

test('a modest brand does not fill its buttons', async () => {
  expect((await styleFor('swiss', { ...MIDDLE, modestBold: 0.1 })).button).toBe('outline');
});

async function styleFor(id: string, axes: Axes): Promise<ComponentStyle> {
  return componentStyle.craft({ direction: { id }, brand: { axes } }, fakeLent());
}
