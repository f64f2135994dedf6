import { expect, test } from 'vitest';
import type { MakerPath } from '../agent.ts';
import type { RegisteredMaker } from '../plan.ts';
import type { SlotName } from '../site/slots.ts';
import { ValueHashes } from '../value-hashes.ts';
import { readsOf, stepKey } from './step-key.ts';

const VALUES = new Map<SlotName, unknown>([
  ['brief', { name: 'Hofer', phones: ['1'] }],
  ['motion', { level: 'none', properties: {} }],
]);

function maker(reads: MakerPath[], rest: Partial<RegisteredMaker> = {}): RegisteredMaker {
  return {
    kind: 'maker',
    id: 'icons',
    layer: 'design',
    purpose: 'P.',
    version: 1,
    reads,
    writes: 'icons',
    craft: () => ({ strokeWidth: 2, used: {} }),
    ...rest,
  };
}

const hashes = () => new ValueHashes((content) => content);
const definition = 'a';
const keyOf = (reads: MakerPath[], values: ReadonlyMap<SlotName, unknown> = VALUES, rest: Partial<RegisteredMaker> = {}) =>
  stepKey(maker(reads, rest), values, { hashes: hashes(), definition });
const briefed = (brief: object) => new Map<SlotName, unknown>([...VALUES, ['brief', brief]]);

test.each([
  ['whole slots', ['brief'], { brief: { name: 'Hofer', phones: ['1'] } }],
  ['properties', ['brief.name', 'motion.level'], { brief: { name: 'Hofer' }, motion: { level: 'none' } }],
  ['two properties of one slot', ['brief.name', 'brief.phones'], { brief: { name: 'Hofer', phones: ['1'] } }],
  ['a slot and a property of it', ['brief.name', 'brief'], { brief: { name: 'Hofer', phones: ['1'] } }],
  ['a property that is not there', ['brief.mails'], { brief: { mails: undefined } }],
  ['a slot that is not there', ['icons'], { icons: undefined }],
] satisfies [string, MakerPath[], object][])('%s are handed out as declared', (_case, reads, expected) => {
  expect(readsOf(maker(reads), VALUES)).toEqual(expected);
});

test('the key follows what is read', () => {
  const changed = briefed({ name: 'Hofer', phones: ['2'] });

  expect(keyOf(['brief.phones'], changed)).not.toBe(keyOf(['brief.phones']));
  expect(keyOf(['brief.name'], changed)).toBe(keyOf(['brief.name']));
});

test.each([
  ['version', { version: 2 }],
  ['name', { id: 'iconography' }],
])('the key follows the maker’s %s', (_case, rest) => {
  expect(keyOf(['brief'], VALUES, rest)).not.toBe(keyOf(['brief']));
});

test('the key follows the maker’s definition', () => {
  const built = (build: string) => stepKey(maker(['brief']), VALUES, { hashes: hashes(), definition: build });

  expect(built('0.2.0')).not.toBe(built('0.1.0'));
});

test('the order of the reads does not matter', () => {
  expect(keyOf(['motion', 'brief'])).toBe(keyOf(['brief', 'motion']));
});

test('a value that is not there has a key of its own', () => {
  expect(keyOf(['brief.mails'])).not.toBe(keyOf(['brief.mails'], briefed({ mails: null })));
});
