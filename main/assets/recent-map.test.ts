import { expect, test } from 'vitest';
import { RecentMap } from './recent-map.ts';

test('forgets what was used longest ago', () => {
  const map = new RecentMap(6);
  map.set('a', 'aa').set('b', 'bb').set('c', 'cc');
  map.get('a');
  map.set('d', 'dd');

  expect([...map.keys()]).toEqual(['c', 'a', 'd']);
});

test('counts a value that is set again once', () => {
  const map = new RecentMap(4);
  map.set('a', 'aa').set('b', 'bb').set('b', 'bb').set('b', 'b');

  expect([...map.entries()]).toEqual([
    ['a', 'aa'],
    ['b', 'b'],
  ]);
});

test('keeps what it was just given, however long', () => {
  expect(new RecentMap(1).set('a', 'aaa').get('a')).toBe('aaa');
});

test('starts anew when cleared', () => {
  const map = new RecentMap(4);
  map.set('a', 'aaaa').clear();
  map.set('b', 'bb').set('c', 'cc');

  expect(map.size).toBe(2);
});
