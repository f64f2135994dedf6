import { expect, test } from 'vitest';
import type { ToFrame } from '../../../preload/contract/frame.ts';
import { createSidePair, type Side } from './side-pair.ts';

const SCROLLED = { section: 'menu', share01: 0.25 };

function openPair() {
  const told: [Side, ToFrame][] = [];
  const pages: string[] = [];
  let left = 0;
  const pair = createSidePair({ onPage: (path) => pages.push(path), onLeft: () => (left += 1) });
  const join = (side: Side) => pair.join(side, (message) => told.push([side, message]));
  return { pair, join, told, pages, left: () => left };
}

test.each([
  ['earlier', 'later'],
  ['later', 'earlier'],
] as const)('where the %s one is scrolled, the %s one follows', (side, other) => {
  const { pair, join, told } = openPair();
  join('earlier');
  join('later');
  pair.hear(side, { type: 'scrolled', ...SCROLLED });

  expect(told).toEqual([[other, { type: 'scroll', ...SCROLLED }]]);
});

test('a page that comes late is brought to where the other was scrolled meanwhile; a new page begins at its top', () => {
  const { pair, join, told, pages } = openPair();
  const ready = (side: Side, page: string) => {
    join(side);
    pair.hear(side, { type: 'ready', page, sections: [] });
  };
  ready('earlier', '/');
  pair.hear('earlier', { type: 'scrolled', ...SCROLLED });
  ready('later', '/');
  expect(told).toEqual([['later', { type: 'scroll', ...SCROLLED }]]);

  ready('later', '/menu/');
  ready('earlier', '/menu/');
  expect(told).toHaveLength(1);
  expect(pages).toEqual(['/', '/', '/menu/', '/menu/']);
});

test('Escape in either frame leaves both', () => {
  const { pair, left } = openPair();
  pair.hear('earlier', { type: 'left' });
  pair.hear('later', { type: 'left' });

  expect(left()).toBe(2);
});
