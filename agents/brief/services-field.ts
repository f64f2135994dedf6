// The field `services`: texts, objects, an object of names and prices, or groups of any of them.
import type { BriefService } from '../site/brief.ts';
import { SitewrightError } from '../site/error.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { isPrice } from './lines/price-tail.ts';
import { serviceLineOf } from './lines/service-line.ts';
import { inside, wrongValue, type Place } from './place.ts';
import { fieldsOf, isRecord, lineOf, listOf, meaningOf, paragraphOf, termsOf } from './values.ts';

const SHAPE = {
  name: 'name title service item product dish leistung nom nombre',
  description: 'description desc details detail text about info note notes beschreibung descripcion',
  price: 'price prices cost fee rate preis prix precio prezzo prijs السعر',
  duration: 'duration time length howlong takes minutes dauer duree',
  category: 'category group kind type kategorie categorie',
  audience: 'audience for whofor suitablefor target',
  marks: 'marks mark diet diets allergens kennzeichnung kost regime dieta dieet',
  includes:
    'includes included including contains features enthalten inbegriffen leistungsumfang compris comprend incluye include inclusief',
  currency: 'currency waehrung wahrung',
};
const MONEY = { amount: 'amount value price', currency: 'currency', from: 'from isfrom', unit: 'unit per' };

/** No site shows more; a longer list is a catalogue and needs a shop. */
const MAX_SERVICES = 2_000;

export function servicesOf(value: unknown, place: Place): BriefService[] {
  const services = listOf(value).flatMap((item, index) => serviceOf(item, Array.isArray(value) ? inside(place, index) : place));
  if (services.length <= MAX_SERVICES) return services;
  throw new SitewrightError(
    'validation',
    `"${place.at}" in the brief holds ${services.length} entries; ${MAX_SERVICES} are allowed. ` +
      `Keep those a visitor should see first.`,
  );
}

function serviceOf(item: unknown, place: Place): BriefService[] {
  if (typeof item === 'string') return servicesOfText(item);
  if (!isRecord(item)) throw wrongValue(place, item);
  const hasName = Object.keys(item).some((key) => meaningOf(key, SHAPE) === 'name');
  return hasName ? [serviceOfRecord(item, place)].filter((service) => service !== undefined) : servicesByName(item, place);
}

function serviceOfRecord(record: Record<string, unknown>, place: Place): BriefService | undefined {
  const found = fieldsOf(record, place, SHAPE);
  const name = lineOf(found.name, inside(place, 'name'));
  if (name === undefined) return undefined;
  return {
    name,
    description: paragraphOf(found.description, inside(place, 'description')),
    price: priceOf(found.price, found.currency, inside(place, 'price')),
    duration: lineOf(found.duration, inside(place, 'duration')),
    category: lineOf(found.category, inside(place, 'category')),
    audience: lineOf(found.audience, inside(place, 'audience')),
    marks: someOf(termsOf(found.marks, inside(place, 'marks'))),
    includes: someOf(termsOf(found.includes, inside(place, 'includes'))),
  };
}

function someOf(lines: string[]): string[] | undefined {
  return lines.length > 0 ? lines : undefined;
}

/** { "Cut": "€ 40", "Colour": { "price": 80 }, "Nails": ["Hands", "Feet"] }: names, or groups where a list follows. */
function servicesByName(record: Record<string, unknown>, place: Place): BriefService[] {
  return Object.entries(record).flatMap(([key, value]): BriefService[] => {
    const name = cleanLine(key);
    const here = inside(place, name);
    if (Array.isArray(value))
      return servicesOf(value, here).map((service) => ({ ...service, category: service.category ?? name }));
    if (isRecord(value)) return [serviceOfRecord({ name, ...value }, here)].filter((service) => service !== undefined);

    const words = lineOf(value, here);
    const isCost = typeof value === 'number' || (words !== undefined && (isPrice(words) || words.length < 30));
    return [isCost ? { name, price: words } : { name, description: words }];
  });
}

function servicesOfText(text: string): BriefService[] {
  const lines = cleanText(text)
    .split(/[;\n]/u)
    .map(cleanLine)
    .filter((line) => line !== '');
  const [only = '', ...others] = lines;
  const names = others.length === 0 && !/\d/u.test(only) && !/[.:–—]\s/u.test(only) ? only.split(/\s*[,،]\s+/u) : lines;
  return names.flatMap((line) => serviceLineOf(line, true) ?? []);
}

/** A number keeps the currency that stands beside it; nothing is added that the brief does not hold. */
function priceOf(price: unknown, currency: unknown, place: Place): string | undefined {
  if (!isRecord(price)) {
    const text = lineOf(price, place);
    const mark = lineOf(currency, place);
    return text !== undefined && mark !== undefined && /^[\d.,]+$/u.test(text) ? `${text} ${mark}` : text;
  }
  const money = fieldsOf(price, place, MONEY);
  const amount = priceOf(money.amount, money.currency ?? currency, inside(place, 'amount'));
  const from = typeof money.from === 'number' ? String(money.from) : undefined;
  const unit = lineOf(money.unit, inside(place, 'unit'));
  const shown = amount ?? from;
  if (shown === undefined) return undefined;
  return `${money.from === undefined || money.from === false ? '' : 'from '}${shown}${unit === undefined ? '' : ` / ${unit}`}`;
}
