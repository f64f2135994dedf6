// Words that plainly name a trade, also one we have no craft for: "piano tuner", "Radwerkstatt", "location de bateaux".
import { lazily } from '../lazily.ts';
import { unwrapped } from './pattern.ts';

/** What is tuned, groomed, let on hire or taught: words before a trade that belong to its name, also where that is written large. */
const THING = unwrapped(
  String.raw`
    boat|canoe|kayak|nail|beauty|hair|lash|bike|bicycle|cycle|car|van|dog|cat|pet|piano|guitar|violin|clock|watch|shoe
    |driving|riding|dance|music|art|language|cookery|tattoo|yoga
    |photo|recording|pottery|community|church|ladies|male voice|football|rugby|cricket|tennis|rowing|sailing|boxing|chess
    |bowls|film|book|drama|carpet|window
    |chimney|furniture|cabinet|candle|soap|dress|cheese|taxi|roofing|building|scaffolding|removal|tree|fencing|house|tax
    |land|driving
  `,
);
const ENGLISH = unwrapped(
  String.raw`
    (?:${THING})\s(?:tuners?|tuning|groom(?:ers?|ing)|repairs?|hire|rentals?|studio|school|club|choir|workshop|makers?
    |sweeps?|company|firm|advis[eo]rs?
    |restorers?|surveyors?|instructors?|cleaners?|cleaning|society|orchestra|surgeons?)
    |(?:beekeepers?|barbers|tailors?|seamstress|notary|taxi|cobbler|luthier|blacksmith|potter|upholsterer|farrier|locksmith
    |nightclub|food\struck|(?:covers?|party|ceilidh|jazz|brass|function)\sband|podiatrist|chiropodist|cattery|kennels|museum
    |theatre|campsite
    |brewery|distillery|bookbinder|roofers?|roofing|choir|orchestra|removals)
  `,
);
const GERMAN = unwrapped(
  String.raw`
    \p{L}*(?:werkstatt|werkstätte|pflege|salon|studio|schule|verleih|vermietung|kanzlei|kehrer(?:in|meister)?|reinigung
    |binderei|macher(?:in)?|imkerei|schneiderei|schneider(?:in)?|schusterei
    |spenglerei|dachdecker|dachdeckerei|gärtnerei|druckerei|brennerei|brauerei|notariat|notar(?:in)?|imker(?:in)?
    |podolog(?:e|in|ie)|steuerberat(?:ung|er|erin)|stimmer(?:in)?|bauer(?:in)|chor|taxi|pension
    |verein|orchester|kapelle|(?:party|cover|hochzeits|jazz|rock|tanz)band|schlüsseldienst|aufsperrdienst|bootsverleih
    |friedhof|museum|theater|sattlerei|polsterei|glaserei|kosmetik|hundetrainer(?:in)?)
  `,
);
const FRENCH = unwrapped(
  String.raw`
    auto-école|couturi(?:er|ère)|tailleur|apicult(?:eur|rice)|ramoneur|ramonage|taxi|chorale|chœur|étude\s(?:notariale
    |de\snotaires?)|toilett(?:eur|euse|age)(?:\s(?:canin|pour chiens))?|notaire|podologue|accordeu(?:r|se)(?:\sde\spianos?)?
    |location\sde\s\p{L}+|réparation\sde\s\p{L}+|couvreur|tatoueur|tatoueuse|cordonn(?:ier|erie)|luthier
    |chambres\sd['’]hôtes|expert-comptable|club\sde\s\p{L}+
  `,
);
const SOUTHERN = unwrapped(
  String.raw`
    autoescuela|sastrería|sastre|modista|alquiler\sde\s\p{L}+|peluquería\scanina|apicult(?:or|ora|ore|rice)|deshollinador
    |taxi|coro|notaría|podólog[oa]|afinador(?:\sde\spianos)?|reparación\sde\s\p{L}+|club\sde\s\p{L}+|zapatería
    |noleggio\s(?:di\s)?\p{L}+|spazzacamino|sartoria|sart[oa]|autoscuola|notaio|podolog[oa]|accordatore|lattoniere|tatuatore
    |calzolaio|ciclofficina|toelettatura|affittacamere
  `,
);
const DUTCH = unwrapped(
  String.raw`
    \p{L}*(?:makerij|trimsalon|rijschool|verhuur|veger|imkerij|kleermaker|kleermakerij|dakdekker|notaris|koor|vereniging
    |pedicure|stemmer|schoenmaker|fietsenmaker|fietsenwinkel|fietsenzaak|kapper|kapster|kapsalon|loodgieter|bakkerij
    |slagerij|drukkerij|schrijnwerkerij|hovenier|glazenwasser|stukadoor|stoffeerder|slotenmaker|elektricien|meubelmaker
    |schildersbedrijf|hoveniersbedrijf|loodgietersbedrijf|timmerbedrijf|klusbedrijf|schoonmaakbedrijf|verhuisbedrijf
    |dakdekkersbedrijf|installatiebedrijf|bloemist|bloemenwinkel|schoonheidssalon|schoonheidsspecialiste|nagelstudio
    |tandarts|dierenarts|fysiotherapeut|fotograaf|boekhandel|kaaswinkel|goudsmid)|B&B|bed\s(?:&|and|en)\sbreakfast
  `,
);
const RTL = String.raw`خياط|نحال|تاكسي|كاتب عدل|مدرسة قيادة|חייט|כוורן|מספרת כלבים|מונית|בית ספר לנהיגה|נוטריון`;
const WORDS = [ENGLISH, SOUTHERN, FRENCH, DUTCH, GERMAN, RTL].join('|');
const TRADE = lazily(() => new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})(?![\\p{L}\\p{N}])`, 'iu'));
/** Says nothing by itself. */
const TOO_WIDE = /^(?:pflege|verein|salon|studio|schule|verleih|vermietung|reinigung|club|pension)$/iu;
const ALONE = lazily(() => whole(WORDS));

/** By the tag of its language; what is Spanish or Italian cannot be told apart. */
const BY_LANGUAGE = lazily((): readonly (readonly [RegExp, string])[] => [
  [whole(ENGLISH), 'en'],
  [whole(GERMAN), 'de'],
  [whole(FRENCH), 'fr'],
  [whole(DUTCH), 'nl'],
]);

function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, 'iu');
}

/** Tag of the one language in which a text names a trade: "toiletteur canin" is French, "taxi" is everybody's. */
export function languageOfTradeWord(text: string): string | undefined {
  const word = tradeWordIn(text);
  const languages =
    word === undefined
      ? []
      : BY_LANGUAGE()
          .filter(([words]) => words.test(word))
          .map(([, tag]) => tag);
  return languages.length === 1 ? languages[0] : undefined;
}

/** The word for a trade in a name or a phrase, as it is written there: "Radwerkstatt" of "Radwerkstatt Kogler". */
export function tradeWordIn(text: string): string | undefined {
  const word = TRADE().exec(text)?.[0];
  return word !== undefined && isTradeWord(word) ? word : undefined;
}

/** Whether a phrase is the word for a trade and nothing else. */
export function isTradeWord(text: string): boolean {
  return ALONE().test(text.trim()) && !TOO_WIDE.test(text.trim());
}
