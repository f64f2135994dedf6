import { expect, test } from 'vitest';
import type { Action } from '../../ui/actions.ts';
import { keysText } from './keys-text.ts';
import { matching } from './matching.ts';

const LABELS = ['Undo', 'Make again', 'Show History', 'New site', 'Settings'];
const ACTIONS: Action[] = LABELS.map((label) => ({ id: label, label, run: () => undefined }));

test.each([
  ['', LABELS],
  ['new', ['New site']],
  ['hist', ['Show History']],
  ['s', ['Settings', 'New site', 'Show History']],
  ['mkgn', ['Make again']],
  ['xyz', []],
])('“%s” finds %j', (typed, expected) => {
  const found = matching(ACTIONS, typed).map(({ label }) => label);
  expect(found.toSorted()).toEqual([...expected].toSorted());
});

test('a label that begins with what is typed comes first', () => {
  expect(matching([...ACTIONS].toReversed(), 'm')[0]?.label).toBe('Make again');
});

test('one of many of its kind is told only to whoever types its name', () => {
  const many: Action[] = [...ACTIONS, { id: 'project-1', label: 'Open Hofer', isSought: true, run: () => undefined }];
  expect(matching(many, ' ').map(({ label }) => label)).toEqual(LABELS);
  expect(matching(many, 'hofer').map(({ label }) => label)).toEqual(['Open Hofer']);
});

test.each([
  ['Mod+Shift+Z', false, 'Ctrl+Shift+Z'],
  ['Mod+Shift+Z', true, '⌘⇧Z'],
  ['?', false, '?'],
])('%s reads %s', (keys, isMac, words) => {
  expect(keysText(keys, isMac)).toBe(words);
});
