// Which actions somebody means who has typed a few letters.
import type { Action } from '../../ui/actions.ts';

/** Those whose words begin with what is typed come first, then those that hold its letters in their order. */
export function matching(actions: readonly Action[], typed: string): Action[] {
  const sought = typed.trim().toLowerCase();
  if (sought === '') return actions.filter(({ isSought = false }) => !isSought);

  const ranked = actions.map((action) => ({ action, rank: rankOf(action.label.toLowerCase(), sought) }));
  return ranked
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ action }) => action);
}

function rankOf(label: string, sought: string): number {
  if (label.startsWith(sought)) return 0;
  if (label.includes(` ${sought}`)) return 1;
  if (label.includes(sought)) return 2;
  return hasInOrder(label, sought.replaceAll(' ', '')) ? 3 : Infinity;
}

function hasInOrder(label: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const found = label.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}
