// Which language hours are written in, told by the names of their days.
import { fold } from './fold.ts';

/** Names written out, folded. Abbreviations are shared by too many languages. */
const DAYS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/u, 'en'],
  [/\b(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?)\b/u, 'de'],
  [/\b(?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)\b/u, 'fr'],
  [/\b(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)\b/u, 'es'],
  [/\b(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)\b/u, 'it'],
  [/\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b/u, 'nl'],
];

export function languageOfDays(hours: readonly { days: string }[]): string | undefined {
  const written = fold(hours.map(({ days }) => days).join(' '));
  return DAYS.find(([days]) => days.test(written))?.[1];
}
