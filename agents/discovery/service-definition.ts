// Brings the client's offers into one form: a name of their own, prices read, categories in one spelling.
import { defineMaker } from '../agent.ts';
import { plain } from '../facts/plain.ts';
import { inTurns } from '../in-turns.ts';
import { readPrice } from '../reading/price.ts';
import type { BriefService } from '../site/brief.ts';
import type { Offer } from '../site/discovery.ts';
import { optional } from '../wording/optional.ts';
import { slugOf } from '../wording/slug.ts';

interface Setting {
  country: string | undefined;
  language: string;
}

type Given = BriefService & { at: number };

const DIET_WORD =
  'v|vg|ve|gf|df|vegan|végan|vegano|vegana|veganistisch|vegetarian|veggie|vegetarisch|végétarien|végétarienne|vegetariano|' +
  'vegetariana|gluten-free|glutenfrei|sans gluten|sin gluten|senza ' +
  'glutine|glutenvrij|dairy-free|laktosefrei|halal|kosher|نباتي|טבעוני|צמחוני';
const DIET = new RegExp(`^(.+?)\\s*\\(((?:${DIET_WORD})(?:\\s*[,/+]\\s*(?:${DIET_WORD}))*)\\)$`, 'iu');

export default defineMaker({
  purpose: 'Brings the offers into one form: name, price, duration, category and whom they are for.',
  german: {
    name: 'Angebote',
    purpose: 'Bringt die Angebote in eine Form: Name, Preis, Dauer, Art und für wen.',
  },
  version: 2,
  untasked: 'Names, prices and order of the offers are the client’s.',
  reads: ['brief.services', 'facts.country', 'requirements.languages'],
  writes: 'services',
  craft: async ({ brief, facts, requirements }, { turn }) => {
    const setting = { country: facts.country?.value, language: requirements.languages[0] ?? 'en' };
    const given = distinctServices(brief.services.map((service, at) => ({ ...service, at })));
    const categories = spellings(given.flatMap(({ category }) => category ?? []));
    const taken = new Set<string>();

    const offers = await inTurns(given, turn, (service) => {
      const id = freeId(service.name, setting.language, taken);
      taken.add(id);
      return { id, ...offerOf(service, setting, categories) };
    });

    return { offers, categories: [...categories.values()] };
  },
});

/** An offer that is listed twice in the same words is one offer. */
function distinctServices(services: readonly Given[]): Given[] {
  const found = new Map<string, Given>();
  for (const service of services) {
    const { name, description, price, duration, category } = service;
    const key = [name, description, price, duration, category].map((text) => plain(text ?? '')).join('|');
    if (!found.has(key)) found.set(key, service);
  }
  return [...found.values()];
}

function offerOf(service: Given, { country }: Setting, categories: ReadonlyMap<string, string>): Omit<Offer, 'id'> {
  const { description, price, duration, category, audience, includes, at } = service;
  const { name, marks } = dishOf(service);

  return {
    name: tidy(name),
    ...optional('description', description),
    ...optional('price', price === undefined ? undefined : readPrice(price, country)),
    ...optional('duration', duration),
    ...optional('category', category === undefined ? undefined : categories.get(plain(category))),
    ...optional('audience', audience),
    ...optional('marks', marks),
    ...optional('includes', includes),
    source: `services.${at}`,
  };
}

/** "Lentil salad (vegan)": a mark that stands in brackets behind the name. */
function dishOf({ name, marks }: Given): { name: string; marks: string[] | undefined } {
  const [, bare, inBrackets] = DIET.exec(name) ?? [];
  if (bare === undefined || inBrackets === undefined) return { name, marks };
  return { name: bare, marks: [...(marks ?? []), ...inBrackets.split(/\s*[,/+]\s*/u)] };
}

/** Lists are often pasted with what parted the name from the price. */
function tidy(name: string): string {
  const bare = name
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s:;,–—-]+$/u, '')
    .trim();
  return bare === '' ? name : bare;
}

/** Categories in order, the first spelling of each. */
function spellings(categories: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const category of categories) {
    if (!found.has(plain(category))) found.set(plain(category), tidy(category));
  }
  return found;
}

function freeId(name: string, language: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name, language).replaceAll(/[^\p{L}\p{N}-]+/gu, '') || 'offer';
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  return id;
}
