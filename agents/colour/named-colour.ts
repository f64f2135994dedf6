// A colour named in a client's words, "something with dark green": where it is not written to the digit, a shade to begin with.
import { lazily } from '../lazily.ts';
import { fold } from '../reading/fold.ts';
import { hexOf, oklchOf } from './oklch.ts';

interface Name {
  words: RegExp;
  hex: string;
}

/** What German and Dutch write in one word with a colour. */
const BEFORE = '(?:dunkel|tief|hell|zart|pastell|himmel|wald|moos|oliv|gras|ziegel|sonnen|donker|licht)?';

/** On folded text, in eight languages. The first whose words stand in a text counts: "wine red" before "red". The shades are ours. */
const NAMES = lazily((): readonly Name[] => [
  { words: named('burgundy|bordeaux|(?:wine|wein)[- ]?(?:red|rot\\w*)|granate|bordo'), hex: '#6d1f33' },
  { words: named('turquoises?|teal|turkis\\w*|turquesas?|turchese|turkoois|تركوازي|טורקיז'), hex: '#1d7f82' },
  { words: named('navy(?: blue)?|marineblau\\w*|bleu marine|azul marino|blu navy|marineblauw|كحلي'), hex: '#1f3a5f' },
  { words: named('green|~grun(?:e\\w?|es)?|verte?s?|verdes?|verdi|~groene?|اخضر|خضراء|ירוק\\w*'), hex: '#2f6b4a' },
  { words: named('blue|~blau(?:e\\w?)?|bleue?s?|azul(?:es)?|blu|azzurr[oi]|~blauwe?|ازرق|زرقاء|כחול\\w*'), hex: '#1f5a94' },
  { words: named('red|~rot(?:e\\w?)?|rouges?|roj[oa]s?|ross[oai]|~rode?|~rood|احمر|حمراء|אדום|אדומה'), hex: '#b3261e' },
  { words: named('yellow|~gelb(?:e\\w?)?|jaunes?|amarill[oa]s?|giall[oai]|~gele?|~geel|اصفر|صفراء|צהוב\\w*'), hex: '#e8b321' },
  { words: named('orange\\w*|naranja\\w*|arancion[ei]|oranje|برتقالي\\w*|כתום'), hex: '#d9691e' },
  { words: named('brown|~braun(?:e\\w?)?|bruns?|brunes?|marron(?:es?|i)?|~bruine?|بني\\w*|חום'), hex: '#6f4529' },
  { words: named('pink|~rosa|roses?|~roze|وردي\\w*|ורוד\\w*'), hex: '#c2557f' },
  {
    words: named('purple|violet(?:te)?s?|lilac|~lila|~violett\\w*|morad[oa]s?|viola|~paarse?|بنفسجي\\w*|סגול\\w*'),
    hex: '#6b4a8c',
  },
  { words: named('gold(?:en)?|dores?|dorad[oa]s?|oro|gouden|ذهبي\\w*|זהב'), hex: '#b08a3c' },
  { words: named('gr[ae]y|~grau(?:e\\w?)?|grise?s?|grigi[oa]?|~grijze?|~grijs|رمادي\\w*|אפור\\w*'), hex: '#6b6f73' },
  { words: named('black|schwarz(?:e\\w?)?|noire?s?|negr[oa]s?|ner[oai]|zwarte?|اسود|سوداء|שחור\\w*'), hex: '#1c1b1a' },
]);

const DARK = /(?<!\p{L})(?:dark|deep|dunkel|tief|fonces?|sombre|oscur[oa]s?|scur[oai]|donker)/u;
const LIGHT = /(?<!\p{L})(?:light|pale|soft|hell|zart|clairs?|claires?|clar[oa]s?|chiar[oai]|licht)/u;

/** Of OKLCH's lightness, by which a dark or light shade of a name lies from it. */
const SHADE_STEP = 0.13;

/** @returns #rrggbb; nothing where no colour is named, or only white, which is a ground and no brand */
export function namedColour(text: string): string | undefined {
  const folded = fold(text);
  const name = NAMES().find(({ words }) => words.test(folded));
  if (!name) return undefined;

  const step = Number(LIGHT.test(folded)) - Number(DARK.test(folded));
  const shade = oklchOf(name.hex);
  return step === 0 ? name.hex : hexOf({ ...shade, lightness: shade.lightness + step * SHADE_STEP });
}

/** @param words alternatives; `~` stands for such a first half, `\\w` for any letter */
function named(words: string): RegExp {
  const anyLetter = words.replaceAll('~', BEFORE).replaceAll(String.raw`\w`, String.raw`\p{L}`);
  return new RegExp(String.raw`(?<!\p{L})(?:${anyLetter})(?!\p{L})`, 'u');
}
