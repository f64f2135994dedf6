// Tests of the set of icons.
import { expect, test } from 'vitest';
import { iconMarkup } from './icon-set.ts';

test('an icon is its shapes without the frame', () => {
  expect(iconMarkup('mail')).toMatch(/^<(path|rect)[^>]*\/>(<(path|rect)[^>]*\/>)*$/);
});

test('an icon that is not in the set is refused by name', () => {
  expect(() => iconMarkup('rocket')).toThrow('There is no icon "rocket"');
});
