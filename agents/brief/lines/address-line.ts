// An address out of one line: "9 Crown Street, Hebden Bridge HX7 8EH", "Landstraße 12, 4020 Linz, Österreich".
import { patternOf } from '../../reading/pattern.ts';
import { countryNamed } from '../../reading/country.ts';
import { westernDigits } from '../../reading/western-digits.ts';

export interface AddressLine {
  street?: string | undefined;
  postcode?: string | undefined;
  city?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
}

const UK = String.raw`[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}`;
const EIRCODE = String.raw`(?:[AC-FHKNPRTV-Y]\d{2}|D6W)\s?[0-9AC-FHKNPRTV-Y]{4}`;
const POSTCODE_LAST = new RegExp(
  String.raw`^(.*?)[,\s]*\b(${UK}|${EIRCODE}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{5}(?:-\d{4})?|\d{4})$`,
  'u',
);
const POSTCODE_FIRST = /^((?:[A-Z]{1,2}-)?\d{4,5}(?:\s?[A-Z]{2}(?=\s))?|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}-\d{3})\s+(\p{L}.*)$/u;
/** Italians write the province behind the town: "Pordenone PN", "Bra (CN)". */
const PROVINCE = /^(\p{Lu}.+?)\s+\(?([A-Z]{2})\)?$/u;
const US_STATE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/u;
const COUNTY = /^(?:Co\.?|County)\s+\p{L}|^(?:West|East|North|South) (?:Cork|Yorkshire|Sussex|Clare|Kerry)$|shire$/u;
const STREET_WORD = patternOf(
  String.raw`
    \d|street|road|lane|avenue|square|quay|yard|mill|house|unit|straße|strasse|gasse|platz|weg|rue|place|chemin|quai
    |calle|plaza|via|straat|laan|kade|gracht|شارع|رحוב|רחוב
  `,
  'iu',
);

/** An abbreviation keeps its own. */
const SENTENCE_END = /(?<=[\p{L}\d]{3})\.\s*$/u;

const STREET_NAME = patternOf(
  String.raw`
    street|road|lane|avenue|square|quay|\brow\b|straße|strasse|str\.|gasse|platz|weg\b|allee|\brue\b|\bplace\b|chemin
    |quai|calle|plaza|avenida|paseo|\bvia\b|viale|piazza|corso|straat|laan|kade|gracht
  `,
  'iu',
);

/** What can be told apart. A part nobody can place belongs to the street, as far as there is one, else to the city. */
export function addressLineOf(line: string): AddressLine {
  const parts = line
    .replace(SENTENCE_END, '')
    .split(/\s*[,،;\n·]\s*/u)
    .filter((part) => part !== '');
  const address: AddressLine = {};

  if (parts.length > 1) {
    const country = countryNamed((parts.at(-1) ?? '').replace(/\.$/u, ''));
    if (country !== undefined && !US_STATE.test(parts.at(-1) ?? '')) address.country = parts.pop();
  }
  const streets = parts.filter((part, index) => !placePart(part, { address, isLast: index === parts.length - 1 }));
  settleCity(streets, address);
  if (streets.length > 0) address.street = streets.join(', ');
  return address;
}

/** A verb, a pronoun or a label: the line tells something around the address. */
const TELLS = patternOf(
  String.raw`
    (?<!\p{L})(?:we|i|is|are|run|wir|sind|ich|bin|ist|wird|findet|befindet|nous|je|suis|mon|ma|notre|se trouve|somos|estamos
    |está|escrib\p{L}*|schreibe|écri[st]|scrivo|siamo|sono|il|le prove
    |wij|zijn|ik|zit|zitten|adresse|address|called|heißt|desde|since|seit|depuis|sinds|podolog\p{L}*)(?!\p{L})
  `,
  'iu',
);

/** What stands before such a bracket is a sentence, and the address within it. */
const BRACKETED = /\([^()]*,[^()]*\)/u;

const CURRENCY = /[€£$]|(?<!\p{L})(?:EUR|CHF)(?!\p{L})/u;

/** Whether a line holds a street and a place, so that it can be taken for an address wherever it stands. */
export function isAddress(line: string): boolean {
  if (
    line.length > 120 ||
    !line.includes(',') ||
    CURRENCY.test(line) ||
    BRACKETED.test(line) ||
    /[.!?]\s+\p{Lu}/u.test(line.replaceAll(/\b(?:St|Co|Rd|Str|No|Av|\p{Ll})\./gu, ''))
  )
    return false;
  const { street, postcode, city } = addressLineOf(line);
  return (
    street !== undefined &&
    /\d/u.test(westernDigits(line)) &&
    postcode !== undefined &&
    city !== undefined &&
    STREET_WORD.test(street) &&
    !TELLS.test(street)
  );
}

/** "Hauptstraße 5", "calle San Blas 41": a street with its number. */
export function isStreet(part: string): boolean {
  return STREET_NAME.test(part) && /(?:^\d+\p{L}?\s|\s\d+\p{L}?$)/u.test(westernDigits(part)) && part.length <= 60;
}

function placePart(part: string, { address, isLast }: { address: AddressLine; isLast: boolean }): boolean {
  const plain = westernDigits(part);
  const first = POSTCODE_FIRST.exec(plain);
  if (first && !address.postcode && !(STREET_WORD.test(first[2] ?? '') && !isLast)) {
    address.postcode = first[1];
    Object.assign(address, townOf(first[2] ?? ''));
    return true;
  }
  if (COUNTY.test(part) && !/\d/u.test(part)) {
    address.region = part;
    return true;
  }

  const last = POSTCODE_LAST.exec(plain);
  if (!last || address.postcode) return false;
  address.postcode = last[2];
  const before = (last[1] ?? '').trim();
  if (US_STATE.test(before)) address.region = before;
  else if (before !== '' && COUNTY.test(before)) address.region = before;
  else if (before !== '') address.city = before;
  return true;
}

function townOf(words: string): Pick<AddressLine, 'city' | 'region'> {
  const [, city, region] = PROVINCE.exec(words) ?? [];
  return city === undefined ? { city: words } : { city, region };
}

/** The last part without a number is the city where no postcode told it. */
function settleCity(streets: string[], address: AddressLine): void {
  if (address.city !== undefined) return;
  const last = streets.at(-1);
  const isPlace = last !== undefined && !/\d/u.test(westernDigits(last)) && (streets.length > 1 || !STREET_WORD.test(last));
  if (isPlace) address.city = streets.pop();
}
