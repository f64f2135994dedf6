// Which findings may be mended all at once, without a look at each.
import type { Finding } from '../site/finding.ts';

/** What only search engines and screen readers meet: said otherwise or shorter there, no page changes to the eye. */
const UNSEEN = /^(?:(?:metadata|alike)\.(?:titles?|descriptions?)|structured-data\.\w+|images\.alt-words)$/;

/** Each is an edit that can be undone; a finding that is not sure may be wrong, and then nothing visible is lost. */
export function isSafeToMend({ certainty, rule }: Pick<Finding, 'certainty' | 'rule'>): boolean {
  return certainty === 'sure' || UNSEEN.test(rule);
}
