// What one grader found, for a critic that gives no grade of its own.
import type { Audit } from '../site/audit.ts';
import type { Finding } from '../site/finding.ts';

export function findingsBy(grader: string, audits: readonly Audit[]): Finding[] {
  return audits.flatMap(({ id, findings }) => (id.startsWith(`${grader}.`) ? findings : []));
}
