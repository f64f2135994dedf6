// Where the client is, out of a sentence: "Mon atelier se trouve 14 rue des Carmes, 44000 Nantes."
import { patternOf } from '../../reading/pattern.ts';
import { townAtStart } from '../../reading/town.ts';
import type { AddressLine } from '../lines/address-line.ts';
import { TAKEN } from './remainder.ts';

export interface PlaceInSentence {
  address: AddressLine;
  /** The sentence with a mark in its place. */
  rest: string;
}

const NUMBER = String.raw`\d{1,4}\s?(?:[a-e](?!\p{L}))?(?:\s?[-–/]\s?\d{1,3})?(?!\s?[€£$]|\p{N}|[.,:]\d)`;
const GERMANIC = patternOf(
  String.raw`
    (?:(?:Am|An der|Im|In der|Zum|Alte[rn]?|Neue[rn]?|Oude|Nieuwe)\s)?\p{Lu}[\p{L}.'’-]*
    (?:straße|strasse|str\.|gasse|weg|platz|allee|ring|ufer|kai|damm|steig|gürtel|markt|zeile|Gracht|gracht|straat|laan|kade
    |plein|singel|dijk|steeg)
    \s${NUMBER}
    |\p{Lu}[\p{L}.-]*er\s(?:Straße|Strasse|Str\.|Allee|Weg|Platz|Ring|Ufer|Damm|Landstraße)\s${NUMBER}
    |(?:Oude|Nieuwe|Lange|Korte)\s(?:Gracht|Markt|Dijk|Haven)\s${NUMBER}
  `,
  'u',
).source;
const ROMANCE_NAME = String.raw`(?:\s(?:d[eiu]s?|del|della|dei|delle|la|le|les|los|las|san|santa|des|du|[dl]['’]))*\s?\p{Lu}[\p{L}'’-]*(?:\s(?:(?:d[eiu]s?|del|la|le|des|du|y)\s)*\p{Lu}[\p{L}'’-]*){0,3}`;
const FRENCH = String.raw`\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|place|chemin|quai|boulevard|allée|impasse|route)${ROMANCE_NAME}`;
const SOUTHERN = String.raw`(?:[Cc]alle|C\/|[Aa]venida|[Aa]vda\.|[Pp]laza|[Pp]aseo|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Rr]ue|[Cc]hemin)${ROMANCE_NAME},?\s${NUMBER}`;
const ENGLISH = String.raw`(?:(?:\d\p{Ll}{2}|[Gg]round|[Ff]irst|[Ss]econd|[Tt]op)\s[Ff]loor,\s)?(?:(?:Unit\s)?\d{1,4}[A-Za-z]?,?\s)?(?:\p{Lu}[\p{L}'’-]*\s){1,3}(?:Street|Road|Lane|Avenue|Square|Quay|Row|Terrace|Close|Hill|Yard|Drive|Crescent)(?!\p{L})`;
const TOWN = String.raw`\p{Lu}[\p{L}'’-]*(?:[\s-](?:am|an der|im|in|ob|bei|sur|sous|de|del|la|le|les)?\s?\p{Lu}[\p{L}'’-]*){0,2}`;
const UK_POST = String.raw`[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}`;
const LOCALITY = String.raw`(?:\s*,\s*|\s+(?:in|à|en|a|de|te)\s+|\s+)(?:(?<postcode>\d{4}\s[A-Z]{2}|\d{4,5})\s(?<town>${TOWN})|(?<english>${TOWN})\s(?<uk>${UK_POST})|(?:(?<=\sin\s|\sà\s|\sen\s|\sa\s|\sde\s)(?<bare>${TOWN})))`;
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<street>${GERMANIC}|${FRENCH}|${SOUTHERN}|${ENGLISH})(?:${LOCALITY})?(?!\p{L})`,
  'u',
);

/** Another place than the one customers come to, or one of old days. */
const ELSEWHERE = patternOf(
  String.raw`
    (?<!\p{L})(?:(?:unser|das|mein|ein|als) (?:\p{L}+)?(?:lager|magazin)|(?:\p{L}+)?lagerhalle|lagerraum|parkplatz|parkplätze|parkhaus|parken|parking|car park
    |früher|ehemals|ehemalig\p{L}*|damals|warehouse|storage|depot|used to be|formerly|previously|entrepôt|dépôt|autrefois|anciennement
    |almacén|antes est\p{L}+|magazzino|deposito|parcheggio|aparcamiento|magazijn|opslag|vroeger|parkeren)(?!\p{L})
  `,
  'iu',
);

export function placeInSentence(sentence: string): PlaceInSentence | undefined {
  const found = ELSEWHERE.test(sentence) ? null : ADDRESS.exec(sentence);
  const { street, postcode, town, english, uk, bare } = found?.groups ?? {};
  const isEnglishAlone = street !== undefined && !/\d/u.test(street) && uk === undefined;
  if (!found || street === undefined || isEnglishAlone) return undefined;

  const behind = sentence.slice(found.index + found[0].length);
  const city = town ?? english ?? bare;
  const isBehind = city === undefined && townBehind(behind) !== undefined;
  const known = isBehind ? townBehind(behind) : city;
  return {
    address: { street: street.trim(), postcode: postcode ?? uk, city: known?.replace(/[.,]$/u, '') },
    rest: sentence.slice(0, found.index) + TAKEN + (isBehind ? behind.replace(/^\s+\S+/u, '') : behind),
  };
}

/** "Oudegracht 201 Utrecht": a town of one word that is known ends the sentence. */
function townBehind(behind: string): string | undefined {
  const [, town] = /^\s+(\p{Lu}[\p{L}-]+)[.,]?$/u.exec(behind) ?? [];
  return town !== undefined && townAtStart(town)?.length === town.length ? town : undefined;
}
