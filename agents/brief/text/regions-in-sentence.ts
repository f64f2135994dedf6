// Where the client goes to work, where a clause says so: "covers Sheffield and the Peak District".
import { TAKEN } from './remainder.ts';

const PLACE = String.raw`(?:(?:the|all of|West|East|North|South)\s)*\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}`;
const COVERS = new RegExp(
  String.raw`(?:^|(?<=[,.]\s))(?:(?:[Ww]e|I|who)\s)?(?:covers?|covering|serves?|serving)\s(${PLACE}(?:(?:,\s|\s(?:and|to)\s|,\sand\s)${PLACE})*)(?=[.,;]|$)`,
  'u',
);

const AROUND = new RegExp(
  String.raw`(?<!\p{L})(?:in (?:and|&) around|around|rund um|in und um|autour de|alrededor de|nei dintorni di|in en rond)\s(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2})`,
  'u',
);

/** "teaches in village halls around Totnes": said within a sentence, which stays whole. */
export function regionAround(sentence: string): string | undefined {
  return AROUND.exec(sentence)?.[1];
}

export function regionsInSentence(sentence: string): { regions: string[]; rest: string } | undefined {
  const found = COVERS.exec(sentence);
  if (found?.[1] === undefined) return undefined;
  const regions = found[1].split(/,\sand\s|,\s|\sand\s/u).map((region) => region.replace(/^all of /u, ''));
  return { regions, rest: sentence.replace(found[0], TAKEN) };
}
