// Words typed on a page become an edit of the place they come from.
import { keysOf, valueAt } from '../../agents/orchestrator/pointer.ts';
import { plainWords } from '../../agents/locating/plain-words.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { WordsPlace } from '../../preload/contract/frame.ts';
import type { SlotEdit } from './deeds.ts';
import type { EditedSite } from './edited-site.ts';

export interface TypedWords {
  page: string;
  place: WordsPlace;
  words: string;
  /** What stood there when the typing began. */
  before: string;
}

/** @throws SitewrightError `validation` where no slot holds these words; `conflict` where they say something else by now */
export function editWords({ slots, locator }: EditedSite, { page, place, words, before }: TypedWords): SlotEdit {
  const { section, at } = place;
  const found = locator.locate(at === undefined ? { page, words: before, isLabel: true } : { page, section, at });
  if (!found) throw new SitewrightError('validation', 'These words are drawn by the design. No text of the site holds them.');

  const value = valueAt(slots, [found.slot, ...keysOf(found.pointer)]);
  const now = valueAt(value, ['text']) ?? value;
  // A copy of a section has no words of its own before the first are typed.
  if (typeof now === 'string' && plainWords(now) !== plainWords(before)) {
    throw new SitewrightError('conflict', `This was changed meanwhile and says “${now}” now. What you typed was: “${words}”.`);
  }
  const given = found.slot === 'layout' ? { text: words, from: ['designer'] } : words;
  return { slot: found.slot, operations: [{ type: 'set', pointer: found.pointer, value: given }] };
}
