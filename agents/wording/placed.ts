// Says what the client is and where: "Bakery in Linz". The one sentence that a name and a town can carry.
import type { Language } from '../languages/language.ts';
import { capitalised, quoteFact, say, tradeNoun } from '../languages/say.ts';
import type { Facts } from '../site/facts.ts';
import type { Text } from '../site/text.ts';

type Identity = Pick<Facts, 'name' | 'trade' | 'noun' | 'address'>;

export interface Placed {
  name: Text;
  noun: Text | undefined;
  city: Text | undefined;
  /** Whether the name tells the trade by itself, in whichever language: "Bakery Hofer". */
  isToldByName: boolean;
}

/** A town that brings its article along would need another preposition ("au Mans"); it is set apart with a comma. */
const WITH_ARTICLE = /^(?:Le|Les|La|L’|L'|El|Los|Las|Il)(?:\s|(?<=’|'))/u;

export function placedOf(identity: Identity, language: Language): Placed {
  const noun = identity.noun ? quoteFact(identity.noun.value, 'facts.noun') : tradeNoun(language, identity.trade.value);
  const city = identity.address?.value.city;

  return {
    name: quoteFact(identity.name.value, 'facts.name'),
    noun: noun && capitalised(noun, language),
    city: city ? quoteFact(city, 'facts.address.city') : undefined,
    isToldByName: identity.trade.source.at === 'name',
  };
}

/** Every way to say it with what is known, from the fullest to the plainest. The last is always the name alone. */
export function placedPhrases(placed: Placed, language: Language): Text[] {
  return [...nounPhrases(placed, language), ...namePhrases(placed, language), placed.name];
}

function nounPhrases({ noun, city }: Placed, language: Language): Text[] {
  if (!noun || !city) return [];
  if (contains(noun, city)) return [noun];
  return [say(language, isArticled(city) ? 'place.nounListed' : 'place.nounIn', { noun, city })];
}

function namePhrases({ name, noun, city, isToldByName }: Placed, language: Language): Text[] {
  const phrases: Text[] = [];
  const news = noun && !isToldByName && !contains(name, noun) ? lowered(noun, language) : undefined;
  const place = city && !contains(name, city) ? city : undefined;

  if (news && place && !contains(news, place) && !isArticled(place))
    phrases.push(say(language, 'place.all', { name, noun: news, city: place }));
  if (place) phrases.push(say(language, isArticled(place) ? 'place.nameListed' : 'place.nameIn', { name, city: place }));
  if (news) phrases.push(say(language, 'place.nameNoun', { name, noun: news }));
  return phrases;
}

/** Whether a town's name brings an article along, which prepositions would merge with. */
function isArticled(city: Text): boolean {
  return WITH_ARTICLE.test(city.text);
}

function contains(text: Text, part: Text): boolean {
  return text.text.toLowerCase().includes(part.text.toLowerCase());
}

/** Inside a sentence a noun is small, but for German and for names. */
function lowered(noun: Text, language: Language): Text {
  const isGerman = language.locale.startsWith('de');
  const [first = '', second = ''] = noun.text;
  const isInitialism = second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();

  return isGerman || isInitialism ? noun : { ...noun, text: first.toLowerCase() + noun.text.slice(first.length) };
}
