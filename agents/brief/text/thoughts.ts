// The sentences of somebody who writes small after a full stop.
import { isAbbreviated, sentencesOf } from '../../reading/sentences.ts';

const STOP = /(?<=[\p{L}\p{N})€£$]{2})\.\s+(?=[\p{Ll}\p{Lo}+(\d€£$])|\s+[–—]\s+(?=\+?\d{3})/gu;

/** Like `sentencesOf`; a full stop before a small letter or a digit ends a sentence as well, but for an abbreviation's. */
export function thoughtsOf(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const thoughts: string[] = [];
    let from = 0;
    for (const stop of sentence.matchAll(STOP)) {
      const thought = sentence.slice(from, stop.index + 1).trim();
      const isShort = !/^\p{Lo}/u.test(sentence.slice(stop.index + stop[0].length)) && isAbbreviated(`${thought} `);
      if (isShort) continue;
      thoughts.push(thought);
      from = stop.index + stop[0].length;
    }
    return [...thoughts, sentence.slice(from).trim()].filter((thought) => thought !== '');
  });
}
