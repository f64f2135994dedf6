import { expect, test } from 'vitest';
import { shownLook } from './shown-look.ts';

const LOOK = {
  colour: '#9a4a1c',
  type: 1,
  space: 1.2,
  corner: 4,
  shows: { type: { '--t3': 'calc(2rem * {})' }, space: { '--sec': '{}' }, corner: { '--radius': '{}px', '--btn-r': '{}px' } },
};

test.each([
  [{ of: 'type', value: 1.1 }, { '--t3': 'calc(2rem * 1.1)' }],
  [{ of: 'space', value: 0.8 }, { '--sec': '0.8' }],
  [
    { of: 'corner', value: 12 },
    { '--radius': '12px', '--btn-r': '12px' },
  ],
  [{ of: 'colour', value: '#1f7a4d' }, { '--brand': '#1f7a4d' }],
] as const)('%o is shown by %o', (change, properties) => {
  expect(shownLook(change, LOOK)).toEqual(properties);
});
