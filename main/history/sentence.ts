// What a change did, in one sentence of plain words.
import type { Difference } from '../../preload/contract/history.ts';
import type { SlotName } from '../../agents/site/slots.ts';
import type { ChangeRecord } from '../store/slots/timeline.ts';
import { sameEntries } from './align-lists.ts';
import { SLOT_NAMES } from '../../agents/site/slot-names.ts';
import { placeSentence } from './place-words.ts';

/** "Home page, headline: 2 words changed". */
export function changeSentence(differences: readonly Difference[], slot: SlotName): string {
  const [first, ...more] = differences;
  if (!first) return `${SLOT_NAMES[slot]}: order changed`;
  if (more.length === 0) return `${placeSentence(first)}: ${deed(first)}`;

  const pages = [...new Set(differences.map(({ page }) => page))];
  return `${pages.slice(0, 3).join(', ')}: ${differences.length} places changed`;
}

/** What a kept change did: its own sentence, or what its kind came to. */
export function recordSentence({ kind, sentence, slotCount, isFirst, target }: ChangeRecord): string {
  switch (kind) {
    case 'undo':
      return `Undid “${target ? recordSentence(target) : ''}”`;
    case 'redo':
      return `Redid “${target ? recordSentence(target) : ''}”`;
    case 'run':
      return isFirst ? 'The site was made' : `Made again: ${slotCount} ${slotCount === 1 ? 'part' : 'parts'} changed`;
    default:
      return sentence;
  }
}

/** Beyond this many words a text counts as written anew. */
const MOST_COUNTED = 500;

const LONGEST_VALUE = 40;

function deed({ before, after }: Difference): string {
  if (after === undefined) return 'taken away';
  if (before === undefined) return 'added';

  const [one, other] = [wordsOf(before), wordsOf(after)];
  if (one.length === 1 && other.length === 1 && after.length <= LONGEST_VALUE) return `now “${after}”`;
  if (Math.max(one.length, other.length) > MOST_COUNTED) return 'written anew';

  const kept = sameEntries(one, other).length;
  const count = Math.max(one.length, other.length) - kept;
  if (count === 0) return 'spacing changed';
  return kept === 0 ? 'written anew' : `${count} ${count === 1 ? 'word' : 'words'} changed`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
