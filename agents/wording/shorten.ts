// Cuts a text to a length, at the end of a word, in any script.

const ELLIPSIS = '…';

/** At most `limit` UTF-16 units. A text that fits is returned as it is; one that does not ends in an ellipsis. */
export function shorten(text: string, limit: number): string {
  const plain = text.trim().replaceAll(/\s+/gu, ' ');
  if (plain.length <= limit) return plain;

  const room = limit - ELLIPSIS.length;
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(plain)];
  const end = words.findLast(({ index, segment, isWordLike }) => isWordLike && index + segment.length <= room);
  if (end) return plain.slice(0, end.index + end.segment.length) + ELLIPSIS;

  return cutInWord(plain, room) + ELLIPSIS;
}

/** One word longer than the room: cut between characters as people see them. */
function cutInWord(word: string, room: number): string {
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)];
  const end = letters.findLast(({ index, segment }) => index + segment.length <= room);
  return end ? word.slice(0, end.index + end.segment.length) : '';
}
