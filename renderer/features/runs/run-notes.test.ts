import { beforeEach, expect, test } from 'vitest';
import { NEW_SITE, RunNotes } from './run-notes.ts';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
};
const SHORTER = { agent: 'home-copy', words: 'Shorter.' };
const WARMER = { words: 'Warmer.' };

beforeEach(() => kept.clear());

test('a note is there again after a reload', () => {
  new RunNotes(storage).add('p1', SHORTER);
  expect(new RunNotes(storage).of('p1')).toEqual([SHORTER]);
});

test('notes of one project are not another’s', () => {
  const notes = new RunNotes(storage);
  notes.add('p1', SHORTER);
  expect(notes.of('p2')).toEqual([]);
});

test('what a round took in hand is gone, and what was typed meanwhile waits', () => {
  const notes = new RunNotes(storage);
  notes.add('p1', SHORTER);
  const inHand = notes.of('p1');
  notes.add('p1', WARMER);
  notes.remove('p1', inHand);
  expect(notes.of('p1')).toEqual([WARMER]);
});

test('notes typed while a new site is made go with it into its project', () => {
  const notes = new RunNotes(storage);
  notes.add(NEW_SITE, WARMER);
  notes.moveToProject('p1');
  expect([notes.of('p1'), notes.of(NEW_SITE)]).toEqual([[WARMER], []]);
});

test('what cannot be read is no reason to fail', () => {
  kept.set('sitewright.notes', '{"p1": 3}');
  expect(new RunNotes(storage).of('p1')).toEqual([]);
});
