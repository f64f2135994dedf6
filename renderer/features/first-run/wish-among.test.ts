import { expect, test } from 'vitest';
import type { Wish } from '../../../preload/contract/brief.ts';
import { wishAmong } from './wish-among.ts';

const THREE = [{ id: 'craft' }, { id: 'swiss' }, { id: 'civic' }];

test.each<{ about: string; directions: { id: string }[]; picked: Wish; expected: Wish }>([
  { about: 'nothing yet', directions: [], picked: {}, expected: {} },
  { about: 'nothing picked', directions: THREE, picked: {}, expected: { direction: 'craft' } },
  { about: 'a pick', directions: THREE, picked: { direction: 'civic' }, expected: { direction: 'civic' } },
  { about: 'a pick that is gone', directions: THREE, picked: { direction: 'atelier' }, expected: { direction: 'craft' } },
  {
    about: 'a mix of which one part is gone',
    directions: THREE,
    picked: { direction: 'civic', paletteOf: 'swiss', typeOf: 'atelier' },
    expected: { direction: 'civic', paletteOf: 'swiss' },
  },
])('$about gives what still holds', ({ directions, picked, expected }) => {
  expect(wishAmong(directions, picked)).toEqual(expected);
});
