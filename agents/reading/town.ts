// Towns as people write them in haste: "in graz werkstatt seit 1998" holds a town though no capital says so.
import { fold } from './fold.ts';
import { TOWNS as BRITISH } from './towns/britain-and-ireland.ts';
import { TOWNS as FRENCH } from './towns/france-and-low-countries.ts';
import { TOWNS as GERMAN } from './towns/german-speaking.ts';
import { TOWNS as OVERSEAS } from './towns/overseas.ts';
import { TOWNS as SOUTHERN } from './towns/southern-europe.ts';

export interface TownFound {
  /** As it is spelt, where the client writes it small. */
  name: string;
  /** Characters of the words that it takes. */
  length: number;
}

/** "Newcastle upon Tyne", "Hall in Tirol" and longer ones. */
const MOST_WORDS = 5;
const LONGEST_CHARACTERS = 120;
const WORD = /[\p{L}\p{M}'’.-]+/gu;

/** Folded first words of what stands behind "in", "à", "en" or "a" and is no place: stuff, seasons, manners, articles. */
const NO_TOWN = new Set(
  // English
  (
    'the a an our my your his her their this that these all any every each both some no one two three wood timber oak ash beech pine metal ' +
    'steel iron brass copper bronze stone brick marble slate leather wool cotton linen silk felt clay glass gold silver concrete paper ' +
    'plastic colour color black white red green blue grey gray cash bar short general fact particular person advance total addition ' +
    'town city country village centre center house home stock season summer winter spring autumn business charge time writing full ' +
    'detail private public school store shop january february march april may june july august september october november december ' +
    'english german french spanish italian dutch welsh years days weeks months minutes hours order use need love bulk half pairs ' +
    // Deutsch
    'der die das dem den einem einer eine ein unserer unserem unseren meiner meinem ihrer ihrem allen allem jeder jedem holz massivholz ' +
    'eiche buche fichte larche stahl eisen metall stein marmor leder wolle leinen seide filz ton glas gold silber beton papier farbe ' +
    'schwarz weiss rot blau grun kurze kurz ruhe ordnung form planung handarbeit familie familienhand meister generation dritter zweiter ' +
    'vierter erster bar raten sommer winter fruhling herbst januar februar marz mai juni juli oktober dezember deutsch englisch zukunft ' +
    'betrieb stadt ort nahe umgebung zusammenarbeit kombination echt summe etwa ' +
    // Français
    'le la les l un une des du notre votre mon ma nos vos leur domicile partir emporter velo pied cote bientot louer vendre main base midi ' +
    'deux trois tous toute toutes tout bois chene metal acier fer cuir laine lin verre pierre or argent ville general direct ligne ete ' +
    'hiver automne janvier fevrier mars avril juin juillet aout octobre decembre francais anglais famille boutique atelier stock semaine ' +
    // Español
    'el los las una uno nuestro nuestra mi su casa linea madera roble hierro acero cuero lana lino piedra vidrio oro plata general ' +
    'efectivo persona verano invierno primavera otono enero febrero abril mayo junio julio agosto octubre diciembre espanol ingles ' +
    'total equipo especial concreto marcha venta familia todo toda todos todas ' +
    // Italiano
    'il lo gli i nostro nostra mio mia suo domicilio mano pranzo cena partire richiesta portar tutti tutte legna legno rovere ferro ' +
    'acciaio pelle lana lino pietra vetro oro argento contanti centro famiglia estate inverno autunno gennaio maggio giugno luglio ' +
    'ottobre dicembre italiano inglese due tre ' +
    // Nederlands
    'het een de onze ons mijn hout eiken staal ijzer leer glas goud zilver overleg'
  ).split(' '),
);

/** Towns whose names, written small, are everyday words: "loaves in rye", "pizza a taglio", "mensole a parete". */
const ALSO_WORDS = new Set(
  'antigua barking battle cork deal latina mold nice noci parete patti potenza prato rye sale sandwich spelt taglio wells'.split(
    ' ',
  ),
);

let known: ReadonlyMap<string, string> | undefined;

/** The town that the words begin with: one that is known, and the longest of that name. */
export function townAtStart(words: string): TownFound | undefined {
  known ??= new Map(
    [BRITISH, FRENCH, GERMAN, OVERSEAS, SOUTHERN]
      .flatMap((lists) => Object.values<string>(lists))
      .flatMap((list) => list.split('|'))
      .map((name) => [key(name), name]),
  );
  const ends = [...words.slice(0, LONGEST_CHARACTERS).matchAll(WORD)]
    .slice(0, MOST_WORDS)
    .map((word) => word.index + word[0].length);

  for (const length of ends.toReversed()) {
    const written = words.slice(0, length).replace(/\.$/u, '');
    const name = known.get(key(written));
    if (name !== undefined) return { name: /\p{Lu}/u.test(written) ? written : name, length: written.length };
  }
  return undefined;
}

/** Whether the words begin, in small letters, with what is more often a word than a town. */
export function isEverydayWord(words: string): boolean {
  const [first = ''] = words.match(/^[\p{L}\p{N}]+/u) ?? [];
  return first === first.toLowerCase() && (ALSO_WORDS.has(fold(first)) || NO_TOWN.has(fold(first)));
}

/** Whether words behind "in" may be a place: not "in holz", "in short", "in bar"; "Los Angeles" and "La Rochelle" are. */
export function mayBeTown(words: string): boolean {
  const [first = ''] = fold(words).match(/[\p{L}\p{N}]+/gu) ?? [];
  return townAtStart(words) !== undefined || !(NO_TOWN.has(first) || /^\p{N}/u.test(first));
}

function key(words: string): string {
  return fold(words)
    .replaceAll(/[.-]|\s+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
