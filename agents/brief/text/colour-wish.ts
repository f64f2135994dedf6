// A sentence that asks for a colour: "Farbe wär mir was mit grün recht".
import { namedColour } from '../../colour/named-colour.ts';
import { fold } from '../../reading/fold.ts';
import { patternOf } from '../../reading/pattern.ts';

/** Of the site or the firm; hair and walls have colours, too. */
const COLOUR_OF_SITE =
  /(?<!\p{L})(?:(?:brand|house|main|our|logo) )?colou?rs?(?!\p{L})|(?<!\p{L})(?:haus)?farben?(?!\p{L})|(?<!\p{L})(?:couleurs?|color(?:es|e|i)?|kleur(?:en)?|(?:ال)?(?:لون|الوان)|צבע(?:ים)?)(?!\p{L})/u;
const ASKED = patternOf(
  String.raw`
    (?<!\p{L})(?:please|would|should|like|love|prefer|our|is|are|bitte|war|ware|soll|sollte|gern|gerne|mocht\w*|unsere?|ist|sind
    |aimer\w+|serait|seraient|notre|nos|sil vous plait|gustaria|seria|nuestr[oa]s?|por favor|sarebbe|vorre\w+|nostr[aoi]
    |graag|onze|zou)(?!\p{L})
    |نريد|نفضل|لوننا|רוצים|נשמח
  `,
  'u',
);
const REFUSED =
  /(?<!\p{L})(?:no|not|never|without|dont|kein\p{L}*|nicht|nix|ohne|pas|sans|jamais|sin|non|senza|geen|niet|لا|بدون|לא|בלי)(?!\p{L})/u;

export function asksForColour(sentence: string): boolean {
  const folded = fold(sentence);
  const isAsked = COLOUR_OF_SITE.test(folded) && ASKED.test(folded) && !REFUSED.test(folded);
  return isAsked && !sentence.includes(',') && namedColour(sentence) !== undefined;
}
