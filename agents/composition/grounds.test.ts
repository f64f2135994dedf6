import { expect, test } from 'vitest';
import type { Ground } from '../site/design.ts';
import { groundsOf } from './grounds.ts';

const SEQUENCE: Ground[] = ['tint', 'deep', 'paper', 'accent', 'brand'];

const sections = (...roles: ('frame' | 'opening' | 'offer' | 'story' | 'closing')[]) =>
  roles.map((role) => ({ role, ground: undefined }));

test('the home page takes the grounds of the sequence in turn between its opening and its closing', () => {
  const grounds = groundsOf(sections('frame', 'opening', 'offer', 'story', 'offer', 'closing', 'frame'), {
    sequence: SEQUENCE,
    isHome: true,
  });

  expect(grounds).toEqual(['paper', 'tint', 'deep', 'paper', 'accent', 'brand', 'paper']);
});

test('inner pages are read on paper and its second shade', () => {
  const grounds = groundsOf(sections('frame', 'opening', 'offer', 'story', 'offer', 'closing'), {
    sequence: SEQUENCE,
    isHome: false,
  });

  expect(grounds).toEqual(['paper', 'tint', 'paper', 'paper2', 'paper', 'brand']);
});

test('a variant that insists on a ground gets it', () => {
  const grounds = groundsOf(
    [
      { role: 'opening', ground: 'deep' },
      { role: 'offer', ground: undefined },
    ],
    { sequence: SEQUENCE, isHome: true },
  );

  expect(grounds[0]).toBe('deep');
});

test('two strong grounds never meet', () => {
  const grounds = groundsOf(sections('opening', 'offer', 'offer', 'closing'), {
    sequence: ['brand', 'brand', 'deep', 'brand'],
    isHome: true,
  });
  const meetings = grounds.filter((ground, index) => ground === grounds[index + 1] && ground !== 'paper' && ground !== 'paper2');

  expect(meetings).toEqual([]);
});
