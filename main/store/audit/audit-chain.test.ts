import { expect, test } from 'vitest';
import { faultsIn, type AuditFault, type KeptRow, type Link } from './audit-chain.ts';
import { CHAIN_START, hashOfRow, type ChainedRow } from './audit-row.ts';

const LENGTH = 6;

function chain(): KeptRow[] {
  const rows: KeptRow[] = [];
  for (let sequence = 1; sequence <= LENGTH; sequence++) {
    const row: ChainedRow = {
      sequence,
      tenantId: null,
      userId: null,
      action: 'role-changed',
      target: `user ${sequence}`,
      details: '{}',
      createdAt: new Date(sequence * 1000),
    };
    const previousHash = rows.at(-1)?.hash ?? CHAIN_START;
    rows.push({ ...row, previousHash, hash: hashOfRow(row, previousHash) });
  }
  return rows;
}

const WHOLE = chain();
const END: Link = { sequence: LENGTH, hash: WHOLE.at(-1)?.hash ?? '' };

const without = (...gone: number[]) => WHOLE.filter((row) => !gone.includes(row.sequence));
const changed = (sequence: number, change: (row: KeptRow) => Partial<KeptRow>) =>
  WHOLE.map((row) => (row.sequence === sequence ? { ...row, ...change(row) } : row));
const rewritten = (sequence: number) =>
  changed(sequence, (row) => ({ target: 'nobody', hash: hashOfRow({ ...row, target: 'nobody' }, row.previousHash) }));
const swapped = (one: number, other: number) =>
  WHOLE.map((row) => ({ ...row, sequence: row.sequence === one ? other : row.sequence === other ? one : row.sequence })).toSorted(
    (a, b) => a.sequence - b.sequence,
  );

test('a log that was left alone has no faults', () => {
  expect(faultsIn(WHOLE, END)).toEqual([]);
  expect(faultsIn([], { sequence: 0, hash: CHAIN_START })).toEqual([]);
});

test.each<[string, KeptRow[], AuditFault[]]>([
  ['another target', changed(3, () => ({ target: 'nobody' })), [{ type: 'changed', sequence: 3 }]],
  ['another time', changed(1, () => ({ createdAt: new Date(0) })), [{ type: 'changed', sequence: 1 }]],
  ['another tenant', changed(6, () => ({ tenantId: '' })), [{ type: 'changed', sequence: 6 }]],
  ['a changed row whose hash was made to fit', rewritten(3), [{ type: 'unlinked', sequence: 4 }]],
  ['a changed last row whose hash was made to fit', rewritten(6), [{ type: 'unlinked', sequence: 6 }]],
  ['the first row gone', without(1), [{ type: 'missing', from: 1, to: 1 }]],
  ['rows gone from the middle', without(3, 4), [{ type: 'missing', from: 3, to: 4 }]],
  ['rows gone from the end', without(5, 6), [{ type: 'missing', from: 5, to: 6 }]],
  ['all rows gone', [], [{ type: 'missing', from: 1, to: 6 }]],
  [
    'two rows swapped',
    swapped(2, 5),
    [
      { type: 'reordered', sequence: 2, writtenAs: 5 },
      { type: 'reordered', sequence: 5, writtenAs: 2 },
    ],
  ],
])('%s is found, and where', (_, rows, faults) => {
  expect(faultsIn(rows, END)).toEqual(faults);
});

test('fields that run into one another do not hash alike', () => {
  const [row] = WHOLE;
  const moved = { action: 'role', target: '-changeduser 1' };

  expect(row && faultsIn([{ ...row, ...moved }], { sequence: 1, hash: row.hash })).toEqual([{ type: 'changed', sequence: 1 }]);
});
