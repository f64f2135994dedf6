// The words a client does not want: those the brand avoids, and those that the brief forbids.
import { languageOf } from '../../../agents/languages/say.ts';
import { patternOf } from '../../../agents/reading/pattern.ts';
import type { Slots } from '../../../agents/site/slots.ts';
import { wordsIn } from './blocks.ts';

/** "The word artisan is not to be used", "never say cheap", "das Wort ‚billig‘ nicht verwenden", "ne pas dire …". */
const FORBIDDEN = patternOf(
  String.raw`
    \b(?:the )?words? ["“'‘]?([\p{L}' -]+?)["”'’]? (?:is|are|must|should|may) (?:not|never)\b
    |\b(?:never|do not|don['’]t|not to|please avoid|avoid) (?:say|saying|use|using|write)
    (?: the words?)? ["“'‘]?([\p{L}' -]+?)["”'’]?(?:[.,;]|$)
    |\bno use of ["“'‘]?([\p{L}' -]+?)["”'’]?(?:[.,;]|$)
    |\bdas wort ["„“‚']?([\p{L} -]+?)["“”‘']? (?:nicht|nie|vermeiden|kommt nicht)\b
    |\ble mot ["«“'‘]?\s?([\p{L} -]+?)\s?["»”'’]? (?:est|n['’]est|ne)\b
    |\bla palabra ["«“']?([\p{L} -]+?)["»”']? no\b
    |\bla parola ["«“']?([\p{L} -]+?)["»”']? non\b
  `,
  'giu',
);

/** Lower case, in single spaces. Worn-out words are counted elsewhere and left out. */
export function avoidedWords({ brand, requirements }: Partial<Slots>): string[] {
  const { worn } = languageOf(requirements?.languages[0]);
  const known = new Set(worn.cliches.map((words) => words.replaceAll('*', '')));
  const ofBrand = (brand?.avoid ?? []).filter((words) => !known.has(words));
  const forbidden = (requirements?.constraints ?? []).flatMap((text) =>
    [...text.matchAll(FORBIDDEN)].flatMap((match) => match.slice(1).filter((words) => words !== undefined)),
  );

  return [...ofBrand, ...forbidden].map((words) => wordsIn(words).join(' ').toLowerCase()).filter((words) => words !== '');
}
