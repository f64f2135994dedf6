// Puts words of others between marks that they cannot hold themselves, so that a model can tell them from what it is asked.
import { fnv1a } from '../random.ts';

/** The mark is drawn from the words, so that the same words always make the same prompt. */
export function fenced(name: string, words: string): string {
  let mark = '';
  for (let salt = 0; mark === '' || words.includes(mark); salt++) {
    mark = `${name}-${fnv1a(`${salt}${words}`).toString(36)}`;
  }
  return `<${mark}>\n${words}\n</${mark}>`;
}
