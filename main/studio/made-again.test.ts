import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStudio } from './open-studio.ts';

const LOAVES = ['Rye', 'Spelt', 'Walnut', 'Barley', 'Oat', 'Poppy', 'Onion', 'Potato', 'Millet', 'Raisin', 'Fennel', 'Sesame'];

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitewright-made-again-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, maxRetries: 9 });
});

/** A site with a page for each loaf. */
function brief(price: string): string {
  const services = LOAVES.map((name, at) => ({
    name: `${name} loaf`,
    description: `${name} flour from the mill next door, baked on stone.`,
    price: name === 'Walnut' ? price : `€${3 + at}.40`,
  }));
  const reached = { phone: '0732 123456', address: 'Hauptstraße 1, 4020 Linz' };
  return JSON.stringify({ name: 'Hofer', trade: 'bakery', ...reached, services, pages: ['a page for each service'] });
}

/** Makes these briefs one after the other into one folder. @returns its files, and how many the last make changed */
async function madeOf(place: string, prices: readonly string[]): Promise<{ files: [string, string][]; changed: number }> {
  const dataDir = join(folder, place);
  const out = join(folder, `${place}-site`);
  const file = join(folder, `${place}.json`);
  const watching = { signal: new AbortController().signal, onEvent: () => undefined };
  const studio = await openStudio({ dataDir });
  let changed = 0;

  for (const price of prices) {
    await writeFile(file, brief(price));
    changed = (await studio.make({ brief: file, out }, watching)).changedFiles;
  }
  await studio.close();
  return { files: await filesIn(out), changed };
}

async function filesIn(site: string): Promise<[string, string][]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths
    .toSorted()
    .map(async (path): Promise<[string, string]> => [path.slice(site.length), (await readFile(path)).toString('base64')]);
  return Promise.all(read);
}

test('a site in which a price was changed, and changed again, is the site that is made anew of the last brief', async () => {
  const again = await madeOf('again', ['€4.10', '€4.60', '€5.20']);
  const anew = await madeOf('anew', ['€5.20']);

  expect(again.files.map(([path]) => path)).toEqual(anew.files.map(([path]) => path));
  expect(again.files.filter(([, content], at) => content !== anew.files[at]?.[1]).map(([path]) => path)).toEqual([]);
  expect(again.files.length).toBeGreaterThan(LOAVES.length);
  expect(again.changed).toBeLessThan(10);
}, 180_000);
