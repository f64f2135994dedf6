// A brief whose site has as many pages as asked for: the bundled bakery, with a page for each thing it sells.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Service {
  name: string;
  price: string;
}

type Bakery = Record<string, unknown> & { services: Service[] };

const BAKERY = join(import.meta.dirname, '../resources/briefs/bakery.json');

/** Home, visit and three legal pages: the fewest a site has. The page for lost addresses is made too and not counted. */
const LEAST_PAGES = 5;
/** Those, and services, story and questions. */
const PAGES_BESIDE_SERVICES = 8;
/** Left out at every size: a file that lies beside the bundled brief, and material for pages of other kinds. */
const BESIDE = ['logo', 'news', 'vacancies'];
/** What would add a page of its own. */
const MATERIAL = ['services', 'story', 'people', 'faq', 'licences', 'description', 'promises', 'steps', ...BESIDE];

/** Writes the brief; its site has this many pages. */
export function writeBrief(path: string, pages: number): void {
  const bakery: Bakery = JSON.parse(readFileSync(BAKERY, 'utf8'));
  const kept = pages === LEAST_PAGES ? without(bakery, MATERIAL) : { ...without(bakery, BESIDE), ...offers(bakery, pages) };
  writeFileSync(path, JSON.stringify(kept));
}

/** Gives one service another price, a different one each turn. */
export function changePrice(path: string, turn: number): void {
  const brief: Bakery = JSON.parse(readFileSync(path, 'utf8'));
  const services = brief.services.map((service, index) => (index === 7 ? { ...service, price: `€${20 + turn}.50` } : service));
  writeFileSync(path, JSON.stringify({ ...brief, services }));
}

function without(bakery: Bakery, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(bakery).filter(([name]) => !names.includes(name)));
}

function offers({ services }: Bakery, pages: number): Record<string, unknown> {
  const offered = Array.from({ length: pages - PAGES_BESIDE_SERVICES }, (_, index) => {
    const service = services[index % services.length];
    return { ...service, name: `${service?.name} ${index + 1}`, price: `€${3 + (index % 20)}.${10 + (index % 80)}` };
  });
  return { services: offered, pages: ['a page for each service'] };
}
