// What the frames are told to show while a measure of the look moves: worked out here, so that no answer is waited for.
import type { LookChange, SiteLook } from '../../../preload/contract/editing.ts';

/** Of the colour this is the brand's own; the host says what all others become for words to stay readable. */
export function shownLook(change: LookChange, { shows }: SiteLook): Record<string, string> {
  if (change.of === 'colour') return { '--brand': change.value };
  const value = String(change.value);
  return Object.fromEntries(Object.entries(shows[change.of]).map(([name, text]) => [name, text.replaceAll('{}', value)]));
}
