// What graders say, in German: each brings the words of what it says.
import { inOtherWords } from '../../agents/site/in-other-words.ts';
import { GRADERS } from './registry.ts';
import { UNTOLD_GERMAN } from './untold-in-german.ts';

/** @param rule `<grader>.<audit>`. @returns the sentence as it is where its grader has no German for it */
export function inGerman(rule: string, sentence: string): string {
  const [id = ''] = rule.split('.');
  const words = GRADERS.find((each) => each.id === id)?.grader.german;
  return (words && inOtherWords(sentence, words)) ?? sentence;
}

/** @param why a check could not be judged. @returns the reason as it is where nobody foresaw it */
export function untoldInGerman(why: string): string {
  return inOtherWords(why, UNTOLD_GERMAN) ?? why;
}
