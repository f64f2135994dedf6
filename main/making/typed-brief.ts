// The client's own words, typed in the studio, as a file of its own: its name is their hash and says nothing to a person.
import { basename } from 'node:path';
import { hashOf } from '../assets/hash.ts';

const NAME = /^[0-9a-f]{16}\.txt$/;

/** The same words are the same file. */
export function typedBriefName(text: string): string {
  return `${hashOf(text).slice(0, 16)}.txt`;
}

/** What to call a brief's file in words for people. */
export function briefCalled(path: string): string {
  const name = basename(path);
  return NAME.test(name) ? 'The brief' : name;
}
