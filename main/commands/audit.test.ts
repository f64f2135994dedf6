import { expect, test } from 'vitest';
import type { AuditFault } from '../store/audit/audit-chain.ts';
import { auditCommand, auditText } from './audit.ts';

test.each<[AuditFault, string]>([
  [{ type: 'changed', sequence: 3 }, 'Row 3 was changed.'],
  [{ type: 'missing', from: 4, to: 4 }, 'Row 4 is missing.'],
  [{ type: 'missing', from: 4, to: 9 }, 'Rows 4 to 9 are missing.'],
  [{ type: 'reordered', sequence: 2, writtenAs: 5 }, 'Row 2 was written as row 5.'],
  [{ type: 'unlinked', sequence: 6 }, 'Row 6 does not follow'],
])('%j is told in words', (fault, words) => {
  expect(auditText({ rowCount: 9, faults: [fault] })).toContain(words);
});

test('a log without faults says how long it is', () => {
  expect(auditText({ rowCount: 1, faults: [] })).toBe('The security audit log is as it was written: 1 row.');
});

test('what is not asked for is refused', async () => {
  await expect(auditCommand(['rewrite'], {})).rejects.toMatchObject({ kind: 'validation' });
});
