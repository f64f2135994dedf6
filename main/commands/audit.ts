// `sitewright audit verify`: whether the security audit log is as it was written, and where it is not.
import { SitewrightError } from '../../agents/site/error.ts';
import { safetyOf } from '../backup/safety.ts';
import { dataDir } from '../data-dir.ts';
import type { AuditFault } from '../store/audit/audit-chain.ts';
import type { AuditCheck } from '../store/audit/audit-log.ts';
import { openSharedStore } from '../store/open-shared.ts';
import { openStore } from '../store/open.ts';

interface AuditOptions {
  json?: boolean | undefined;
}

/** @returns the exit code; 1 when a row is changed, missing or out of order */
export async function auditCommand(words: readonly string[], { json }: AuditOptions): Promise<number> {
  const [action = 'verify', ...more] = words;
  if (action !== 'verify' || more.length > 0) {
    throw new SitewrightError('validation', `There is no audit ${words.join(' ')}. There is audit verify.`);
  }

  const check = await verify();
  console.log(json ? JSON.stringify(check) : auditText(check));
  return check.faults.length === 0 ? 0 : 1;
}

async function verify(): Promise<AuditCheck> {
  const shared = process.env['DATABASE_URL'];
  const store = await (shared ? openSharedStore(shared) : openStore(dataDir(), safetyOf(dataDir())));
  try {
    return await store.auditLog.verify();
  } finally {
    await store.close();
  }
}

export function auditText({ rowCount, faults }: AuditCheck): string {
  if (faults.length === 0) return `The security audit log is as it was written: ${rowCount} ${rowCount === 1 ? 'row' : 'rows'}.`;
  return [`The security audit log was tampered with:`, ...faults.map((fault) => `  ${wordsOf(fault)}`)].join('\n');
}

function wordsOf(fault: AuditFault): string {
  switch (fault.type) {
    case 'changed':
      return `Row ${fault.sequence} was changed.`;
    case 'missing':
      return fault.from === fault.to ? `Row ${fault.from} is missing.` : `Rows ${fault.from} to ${fault.to} are missing.`;
    case 'reordered':
      return `Row ${fault.sequence} was written as row ${fault.writtenAs}.`;
    case 'unlinked':
      return `Row ${fault.sequence} does not follow from the one before: one of both was written anew.`;
  }
}
