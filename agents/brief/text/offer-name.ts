// The name of a thing on offer out of the words before or behind its price; nothing where they tell a tale instead.
import { fieldNamed } from '../field-names.ts';
import { fold } from '../../reading/fold.ts';
import { patternOf } from '../../reading/pattern.ts';

const MOST_WORDS = 6;
const LABEL = /^([^:]{2,30}):\s*/u;
const LEADING = patternOf(
  String.raw`
    ^(?:(?:نقدم|لدينا|عندنا|نبيع|يوجد)\s+)?
    (?:(?:und|and|et|y|e|en|sowie|also|auch|aussi|también|anche|ook|or|oder|but)\s+|و(?=ال))?
    (?:(?:an?|the|eine?|der|die|das|une?|les?|la|l['’]|una?|el|los|las|il|lo|un['’]|een|het|de)(?:\s+|(?<=['’])))?
  `,
  'iu',
);
const TRAILING = patternOf(
  String.raw`
    (?:(?:^|\s+)(?:costs?|is|are|kostet|kosten|beträgt|macht|coûte(?:nt)?|est à|sont à|cuestan?|vale|costa(?:no)?|kost|at|à
    |por|für|zu|voor)
    |[\s:=\/>.…·|–—-]+)+$
  `,
  'iu',
);
/** Words of a tale, of the studio's own business, and of money that buys nothing. On folded text. */
const NO_NAME = new RegExp(
  `^(?:${[
    'i|we|you|he|she|it|they|us|me|my|our|your|his|her|their|this|that|these|there|then|now|only|just|about|around|over|under|up',
    'have|has|had|was|were|will|would|can|could|paid|pay|pays|charged|earn|raised|spent|spend|cost|worth|save',
    'not|no|if|when|who|which|because|insurance|liability|deposit|fine|budget|rate|quote|offer|invoice|website|site|discount',
    'ich|wir|du|sie|er|es|uns|mir|mein|meine|unser|unsere|ihr|ihre|dann|nur|etwa|ca|rund|uber|um|haben|hat|hatte|war|waren|sind',
    'bezahlt|zahlt|zahlen|zahle|kostete|verlangen|anzahlung|kaution|rabatt|angebot|rechnung|webseite|seite|homepage|spende|spenden',
    'je|nous|vous|il|elle|on|ils|notre|nos|votre|mon|ma|mes|puis|environ|avons|est|sont|etait|payons|payer|acompte|caution|devis',
    'facture|yo|nosotros|nuestro|nuestra|luego|solo|unos|hemos|pagamos|pagar|fianza|presupuesto|factura|io|noi|nostro|nostra|poi',
    'circa|abbiamo|paghiamo|pagare|cauzione|preventivo|fattura|ik|wij|ons|onze|mijn|dan|ongeveer|hebben|heeft|betalen|betaald',
    'dela|beyond|daruber|thereafter|afterwards|danach|oltre|borg|aanbetaling|offerte|factuur|prezzo|prix|preis|precio|prijs|price',
  ].join('|')})$`,
  'u',
);
const HANGING = /(?:^|\s)(?:for|of|to|by|in|on|with|from|für|um|von|zu|mit|pour|de|du|avec|por|con|di|da|per|voor|van|met)$/iu;

/** "under 18s", "Kinder bis 14 Jahre", "over 65s": whom a price is for. The number is no price. */
export const AGE_GROUP = patternOf(
  String.raw`
    (?:(?:kids?|children|kinder|enfants|niñ[oa]s|bambin[io]|kinderen|jugendliche|men|women|herren|damen)\s)?(?:aged\s)?
    (?:under|over|unter|über|ab|bis(?:\szu)?|(?:les\s)?(?:moins|plus)\sde|jusqu['’]à|(?:menores|mayores)\sde|hasta|sotto\si|sopra\si|fino\sa
    |onder|boven|tot(?:\sen\smet)?|t\/m|vanaf)\s
    (?:the\sage\sof\s|de\s)?\d{1,2}(?:['’]?s|\s(?:years?|jahren?|ans|años|anni|jaar))?
  `,
  'iu',
).source;
const WHOLE_AGE_GROUP = new RegExp(`^(?:${AGE_GROUP})$`, 'iu');

export function offerNamed(words: string): string | undefined {
  const bare = words.trim().replace(TRAILING, '');
  return WHOLE_AGE_GROUP.test(bare) ? capitalised(bare) : thingNamed(words);
}

function thingNamed(words: string): string | undefined {
  const name = withoutLabel(words).trim().replace(TRAILING, '').replace(LEADING, '').trim();
  const parts = name.split(/\s+/u);
  const folded = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const isName =
    /\p{L}{2}/u.test(name) && parts.length <= MOST_WORDS && !HANGING.test(name) && !folded.some((word) => NO_NAME.test(word));

  return isName && !/[.!?@]|\d{4}|\p{Co}/u.test(name) ? capitalised(name) : undefined;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Preise: Service klein" begins with the name of a list. */
export function withoutLabel(words: string): string {
  const label = LABEL.exec(words);
  return label?.[1] !== undefined && fieldNamed(label[1]) === 'services' ? words.slice(label[0].length) : words;
}
