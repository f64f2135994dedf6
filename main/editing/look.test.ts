// A measure of the look is shown ahead as it will stand in the slots.
import { expect, test } from 'vitest';
import { contrastRatio } from '../../agents/colour/contrast.ts';
import { editedSlots } from './edited-slots.fixture.ts';
import { lookEdit, lookProperties, siteLook } from './look.ts';

const SLOTS = await editedSlots();
const STEPPED = await editedSlots({ typography: { ...SLOTS.typography, steps: { '--t0': '1rem', '--t3': '2rem' } } });

test('the look is read off the slots', () => {
  expect(siteLook(SLOTS)).toMatchObject({ colour: '#9a4a1c', type: 1, space: 1.2, corner: 4 });
});

test.each(['type', 'space', 'corner'] as const)('what a page is told to show of its %s needs the number only', (of) => {
  const filled = Object.entries(siteLook(STEPPED).shows[of]).map(([name, text]) => [name, text.replaceAll('{}', '2')]);

  expect(filled.length).toBeGreaterThan(0);
  expect(Object.fromEntries(filled)).toEqual(lookProperties({ of, value: 2 }, STEPPED));
});

test('room and corners are shown and kept as the same values', () => {
  expect(lookProperties({ of: 'space', value: 0.8 }, SLOTS)).toEqual({ '--sec': '0.8' });
  expect(lookEdit({ of: 'space', value: 0.8 }, SLOTS)).toMatchObject({ slot: 'rhythm', operations: [{ value: 0.8 }] });
  expect(lookProperties({ of: 'corner', value: 12 }, SLOTS)).toMatchObject({ '--radius': '12px', '--btn-r': '12px' });
});

test('round buttons stay round', async () => {
  const round = await editedSlots({
    componentStyle: { ...SLOTS.componentStyle, properties: { '--radius': '1rem', '--btn-r': '999px' } },
  });

  expect(siteLook(round).corner).toBe(16);
  expect(lookProperties({ of: 'corner', value: 3 }, round)).toEqual({ '--radius': '3px' });
});

test('headings grow from their own size however often they are moved, body text does not', () => {
  const once = lookProperties({ of: 'type', value: 1.1 }, STEPPED);
  const twice = lookProperties({ of: 'type', value: 1.2 }, { ...STEPPED, typography: { ...STEPPED.typography, steps: once } });

  expect(once).toEqual({ '--t3': 'calc(2rem * 1.1)' });
  expect(twice).toEqual({ '--t3': 'calc(2rem * 1.2)' });
  expect(lookProperties({ of: 'type', value: 1 }, { ...STEPPED, typography: { ...STEPPED.typography, steps: twice } })).toEqual({
    '--t3': '2rem',
  });
});

test.each(['#ffe100', '#0a0a0a', '#1f7a4d'])('with %s as its colour, words on paper can be read', (colour) => {
  const properties = lookProperties({ of: 'colour', value: colour }, SLOTS);
  const [paper = '', ink = ''] = ['--paper', '--ink'].map((name) => /#[0-9a-f]{6}/.exec(properties[name] ?? '')?.[0]);

  expect(contrastRatio(paper, ink)).toBeGreaterThan(4.5);
  expect(lookEdit({ of: 'colour', value: colour }, SLOTS)).toMatchObject({ operations: [{ value: [colour, '#ffffff'] }] });
});
