// What a client writes for the designer alone: a number not to be printed, somebody else's number, who keeps the books.
import { fold } from '../../reading/fold.ts';
import { patternOf } from '../../reading/pattern.ts';
import { contactWordsOf } from './contact-words.ts';

/** On folded text. */
const NOT_FOR_PRINT = patternOf(
  String.raw`
    (?<!\b(?:we|i|they|you) )\b(?:dont|do not|never|not to be)(?: \p{L}+)? (?:publish|print|list|mention|name|published
    |printed|listed|mentioned)\p{L}*
    |\b(?:nicht|nie) (?:\p{L}+ ){0,2}(?:veroffentlichen|nennen|anfuhren|abdrucken|herzeigen)\b
    |\b(?:ne pas|inutile de|evite[zr]? de) (?:\p{L}+ ){0,2}(?:publier|citer|mentionner|nommer|afficher)\b
    |\b(?:no|sin) (?:lo |la |los |las )?(?:publicar|publiques|publique|nombrar|mencionar|pongas?)\b
    |\bnon (?:pubblicare|pubblicate|citare|nominare)\b|\bniet (?:\p{L}+ ){0,2}(?:publiceren|vermelden|noemen)\b
    |لا ت\p{L}*(?: \p{L}+){0,3} (?:علي|في) (?:الموقع|الصفحه)|לא (?:לפרסם|לשים|להציג)
  `,
  'u',
);
/** On folded text; in the middle of a sentence they say for whom something is made: "a menu only for you". */
const CONFIDING = String.raw`(?:between us|off the record|just for you|nur fur (?:sie|dich)|only for you|pour vous seulement|solo per (?:lei|te)|solo para (?:usted|ti)|alleen voor (?:jou|u)|unter uns|entre nous|entre nosotros|tra noi|onder ons)`;
/** In front of what is told, or in brackets. */
const IN_CONFIDENCE = new RegExp(String.raw`(?:^|[(.!?]\s*)${CONFIDING}\s*[:,–-]|\([^()]*\b${CONFIDING}\s*\)`, 'u');
const ENDS_CONFIDING = new RegExp(String.raw`[,–-]\s*${CONFIDING}[.!]*$`, 'u');
/** Said of a number or an address; of pictures it is a wish. Between "not" and "on the site" nothing else is spoken of. */
const NOT_ON_SITE = patternOf(
  String.raw`
    \b(?:not|nicht|nie|never|dont|keep|pas|no|non|niet)
    (?: (?:it|that|this|them|to|be|go|put|show|shown|want|appear|bitte|please|die|das|sie|le|la|lo|mettre|mettez|poner|mettere|zetten|figurer|apparaitre|paraitre|afficher|erscheinen|stehen|stellen
    |aparecer|salir|comparire|apparire|staan|plaatsen|appear|listed|visible)){0,4}
    (?: (?:on|off|for|auf|fur|sur|pour|en|para|sul|per|op|voor))
    (?: (?:the|our|die|der|unsere?|le|notre|la|il|de))? (?:web ?)?(?:site|page|seite|homepage|web|sito|pagina)\b
  `,
  'u',
);
/** "Booking not on the website, just call": there the number is what visitors are to use. */
const OF_DEALINGS = patternOf(
  String.raw`
    \b(?:book|order|sell|sale|shop|reserv|buch|bestell|verkauf|kauf|vend|command|rendez|prenot|ordin|ped[io]|compra|verkoop)\p{L}*
  `,
  'u',
);
const OF_OTHERS = patternOf(
  String.raw`
    \b(?:our|my|the|unser\p{L}*|mein\p{L}*|notre|nos|nuestr[oa]s?|il nostro|la nostra|onze) (?:neighbou?rs?|nachbar\p{L}*
    |voisine?s?|vecin[oa]s?|vicin[oai]|buren|buurman)\b
    |\b(?:not (?:us|ours|me)|nicht (?:wir|uns|bei uns)|pas (?:nous|chez nous)|no nosotros|no es nuestr[oa]|non (?:noi
    |siamo noi)|niet (?:wij|ons))\b
  `,
  'u',
);
const OWN_PEOPLE = patternOf(
  String.raw`
    \b(?:my|our|mein\p{L}*|unser\p{L}*|mon|ma|notre|mi|nuestr[oa]|mi[oa]|mijn) (?:wife|husband|partner|mum|mother|dad|father
    |son|daughter|sister|brother
    |frau|mann|mutter|vater|sohn|tochter|schwester|bruder|schwagerin|schwiegertochter|freundin|femme|mari|compagnon|compagne
    |mere|pere|fils|fille|soeur|frere
    |mujer|marido|pareja|madre|padre|hij[oa]|herman[oa]|nuera|moglie|marito|compagn[oa]|figli[oa]|sorella|fratello|nuora
    |cognata|vrouw|man|zoon|dochter)\b
  `,
  'u',
);
const BACK_OFFICE = patternOf(
  String.raw`
    \b[dl]?(?:books|bookkeeping|accounts|paperwork|invoices|buchhaltung|buchfuhrung|rechnungen|papierkram|steuer|comptabilite
    |compta|factures|paperasse|contabilidad
    |cuentas|facturas|papeleo|contabilita|conti|fatture|i social|instagram|facebook|tiktok|reseaux sociaux|social media|redes(?: sociales)?|boekhouding|administratie)\b
  `,
  'u',
);

/** "0316 11 22 (my own 0664 33 44, please not on the site)": brackets that are for the designer alone. */
export function withheldBrackets(line: string): string[] {
  return (line.match(/\([^()]{3,200}\)/gu) ?? []).filter(isWithheld);
}

/** Whether its facts must not be used: they are another's, or the client says not to print them. */
export function isWithheld(sentence: string): boolean {
  const folded = fold(sentence);
  const isKeptOff = NOT_ON_SITE.test(folded) && !OF_DEALINGS.test(folded);
  const isOfContact = (OF_OTHERS.test(folded) || isKeptOff) && holdsContact(sentence);
  const isPrivate = ENDS_CONFIDING.test(folded) && holdsContact(sentence);
  return NOT_FOR_PRINT.test(folded) || IN_CONFIDENCE.test(folded) || isPrivate || isOfContact;
}

function holdsContact(sentence: string): boolean {
  const { phones, mails } = contactWordsOf(sentence);
  return phones.length + mails.length > 0;
}

/** "my wife Anna does the books": nobody a visitor meets. */
export function isBehindScenes(clause: string): boolean {
  const folded = fold(clause);
  return OWN_PEOPLE.test(folded) && BACK_OFFICE.test(folded);
}
