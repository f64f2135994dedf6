// Motifs for trades that we have no craft for but can draw, told by the word for them: a bike workshop, a tailor, a gardener.
import { lazily } from '../lazily.ts';
import { unwrapped } from '../reading/pattern.ts';

/** The trade of a business that fits none. */
export const ANY_TRADE = 'general';

interface DrawnTrade {
  words(this: void): RegExp;
  /** Ids of files in agents/motifs, the nearest first. */
  motifs: readonly string[];
  /** A trade we have craft for whose own motifs show more than what this word means. */
  within?: string;
}

const DRAWN: readonly DrawnTrade[] = [
  drawn(
    String.raw`
      bike|bicycles?|cycle\srepairs?|cyclery|\p{L}*fahrr[aä]d\p{L}*|radwerkstatt|radladen|velo\p{L}*|vélos?
      |bicicletas?|biciclette|ciclofficina|fiets\p{L}*|دراجات|دراجه|دراجة|אופניים
    `,
    ['wheels'],
  ),
  drawn(
    String.raw`
      tailor\p{L}*|seamstress|dressmak\p{L}*|alterations?|sewing|upholster\p{L}*|\p{L}*schneiderei
      |\p{L}*schneider(?:in)?|näh\p{L}*|polsterei|couturi(?:er|ère)|retouches|tailleur|sastr(?:e|ería)|modista
      |sart(?:oria|o|a)|kleermaker\p{L}*|خياط|خياطة|خياطه|تفصيل|חייט|תופרת
    `,
    ['threads'],
  ),
  drawn(
    String.raw`
      garden(?:er|ers|ing)?|landscap\p{L}*|tree\ssurgeons?|arborists?|\p{L}*gärtner(?:ei|in)?|garten\p{L}*|baumpflege
      |jardin(?:ier|ière|ero|era|ería)|paysagiste|giardinier[ei]|hovenier|tuin\p{L}*|حدائق|بستنة|גינון|גנן
    `,
    ['plants', 'flowers'],
  ),
  drawn(
    String.raw`
      (?<!hot[\s-])dogs?(?!\s(?:&|and))|pupp(?:y|ies)|kennels?|hunde(?!rt)\p{L}*|canin|canina|canile
      |peluquería\scanina|toilett(?:eur|euse|age)|toelettatura|hond(?:en\p{L}*)?|trimsalon|كلاب|כלבים
    `,
    ['dogs'],
  ),
  drawn(
    String.raw`
      cats?|cattery|katzen(?:pension|hotel|salon|café|betreuung|sitter\p{L}*|zucht)?|chatterie|gat(?:os|ti)
      |katten(?:pension|hotel|oppas)?|قطط|חתולים
    `,
    ['cats'],
  ),
  drawn(String.raw`pets?|tierpension|tierhandlung|zoohandlung|animalerie|dierenwinkel`, ['paws']),
  drawn(
    String.raw`
      (?<!(?:renzo|primo|secondo|terzo|ultimo)\s)pianos?|pianofortes?|\p{L}*klavier\p{L}*|pianoforti|بيانو
      |פסנתר(?:ים)?
    `,
    ['piano'],
    'music',
  ),
  drawn(
    String.raw`
      boats|boat\s(?:hire|rental|trips?|tours?|builders?)|boatyard|canoes?|kayaks?|sailing|rowing|yachts?
      |(?:ruder|segel|motor|elektro|tret|haus|schlauch|ausflugs)boote?n?
      |boots?(?:verleih|vermietung|verhuur|bau|bauer|fahrten|charter)
      |(?:kanu|kajak)(?:s|verleih|touren|schule|verhuur)?|segel(?:schule|törns?|kurse?|sport|yachten|reisen)|bateaux?
      |canoës?|voiliers?|barques?|barc(?:as|os|he)|veleros?|(?:scuola|corsi)\sdi\svela|boten
      |zeil(?:school|boot|boten|jachten|verhuur)|قوارب|سفن|סירות|שיט
    `,
    ['boats', 'waves'],
  ),
  drawn(
    String.raw`
      brewer(?:y|ies|s)?|brewing|craft\sbeers?|taproom|\p{L}*brauerei|\p{L}*bräu|brasser(?:ie|eur)\sartisanale
      |microbrasserie|cervecería\sartesanal|birrificio|brouwerij|\p{L}*brouwerij
    `,
    ['hops'],
  ),
  drawn(
    String.raw`
      (?:mountain|alpine|climbing|hiking)\s(?:guides?|school|hut)|climbing\s(?:wall|centre|courses?)|mountaineering
      |\p{L}*bergführer(?:in)?|bergschule|alpinschule|skischule|berghütte
      |kletter(?:schule|halle|kurse?|zentrum|touren|führer(?:in)?)|wanderführer(?:in)?|guide\sde\s(?:haute\s)?montagne
      |guía\sde\smontaña|guida\salpina|berggids|مرشد\sجبلي
    `,
    ['peaks', 'contours'],
  ),
  drawn(
    String.raw`
      (?<!berlin[\s-])weddings?|getting\smarried|hochzeit(?:en|s\p{L}*)?|wir\sheiraten|mariages?|bodas?|matrimoni[oa]?
      |nozze|bruiloft\p{L}*|tattoo\p{L}*|tatou(?:eur|euse|age)|tatuajes?|tatuat(?:or|ore|rice)|tatuaggi|زفاف|أعراس
      |חתונ(?:ה|ות)
    `,
    ['flowers', 'plants'],
  ),
  drawn(
    String.raw`
      estate\sagents?|real\sestate|lettings?|interior\s(?:designers?|design)|surveyors?|\p{L}*immobilien\p{L}*
      |\p{L}*makler(?:in)?|innenarchitekt\p{L}*|raumausstatt\p{L}*|immobili(?:er|ère|are|aria)|inmobiliaria|makelaar
      |عقارات|נדלן
    `,
    ['floor-plan', 'openings'],
  ),
  drawn(
    String.raw`
      builders?|building\s(?:firm|company)|bricklayers?|glaziers?|roof(?:er|ers|ing)|\p{L}*dachdecker(?:ei)?
      |maurer\p{L}*|bauunternehmen|glaserei|glaser|couvreur|maçon|albañil|muratore|dakdekker|مقاول|بناء|שיפוצים
    `,
    ['openings', 'floor-plan'],
  ),
  drawn(
    String.raw`
      removals?|movers|couriers?|haulage|taxi\p{L}*|umz[uü]g\p{L}*|spedition|kurier\p{L}*|déménag\p{L}*|mudanzas
      |traslochi|verhuis\p{L}*|تاكسي|نقل\sعفش|מונית|הובלות
    `,
    ['parcels', 'routes'],
  ),
  drawn(
    String.raw`
      bookbind(?:er|ers|ing|ery)|translat(?:or|ors|ion)|proofread\p{L}*|editors?|librar(?:y|ian)
      |\p{L}*buchbinder(?:ei)?|übersetz\p{L}*|lektor(?:at|in)?|traduct\p{L}*|traduttor\p{L}*|vertaler|vertaal\p{L}*
      |ترجمة|מתרגמ?ת?
    `,
    ['books'],
  ),
  drawn(
    String.raw`
      potter(?:y|s)?|ceramic\p{L}*|cater(?:er|ers|ing)|private\schef|töpfer(?:ei|in)?|keramik\p{L}*|partyservice
      |traiteur|potier|potière|céramiste|alfarer\p{L}*|ceramist[ai]|pottenbak\p{L}*
    `,
    ['table', 'cups'],
  ),
];

/**
 * @param told words the client is called by, the plainest first
 * @returns none where no word among them tells what to draw better than the trade does
 */
export function motifsByWord(told: readonly string[], trade = ANY_TRADE): readonly string[] {
  const drawnOf = DRAWN.filter(({ within }) => trade === ANY_TRADE || within === trade);
  for (const text of told) {
    const found = drawnOf.find(({ words }) => words().test(text));
    if (found) return found.motifs;
  }
  return [];
}

function drawn(words: string, motifs: readonly string[], within?: string): DrawnTrade {
  const pattern = String.raw`(?<![\p{L}\p{N}])(?:${unwrapped(words)})(?![\p{L}\p{N}])`;
  return { words: lazily(() => new RegExp(pattern, 'iu')), motifs, ...(within !== undefined && { within }) };
}
