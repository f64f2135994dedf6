// The bundled briefs: where they lie and what they are called.
import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteLanguage } from '../../agents/facts/site-language.ts';
import { recogniseTrade } from '../../agents/reading/trade.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { SampleBrief } from '../../preload/contract/brief.ts';
import { readBriefFile } from '../making/brief-file.ts';

const BRIEF = /\.(json|txt|md)$/;

/** Every bundled brief, by name. */
export async function sampleBriefs(): Promise<SampleBrief[]> {
  const samples: SampleBrief[] = [];

  for (const file of await briefFiles()) {
    const { brief } = await readBriefFile(file);
    const services = brief.services.map(({ name }) => name);
    const trade = recogniseTrade({ ...brief, services });
    samples.push({
      id: idOf(file),
      name: brief.name,
      trade: brief.trade ?? trade?.id ?? '',
      place: brief.address?.city,
      language: siteLanguage(brief, undefined),
    });
  }

  return samples;
}

/** @throws SitewrightError `not-found` when there is no bundled brief of that name */
export async function bundledBrief(id: string): Promise<string> {
  const files = await briefFiles();
  const found = files.find((file) => idOf(file) === id);
  if (found) return found;

  throw new SitewrightError('not-found', `There is no bundled brief "${id}". There are ${files.map(idOf).join(', ')}.`);
}

async function briefFiles(): Promise<string[]> {
  const folder = briefsFolder();
  const names = await readdir(folder);
  return names.filter((name) => BRIEF.test(name)).map((name) => join(folder, name));
}

function idOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(BRIEF, '');
}

/** `resources/briefs` beside the sources, the build, or (packed) beside the program. */
function briefsFolder(): string {
  let folder = import.meta.dirname;

  while (!existsSync(join(folder, 'resources', 'briefs'))) {
    const above = dirname(folder);
    if (above === folder) throw new SitewrightError('not-found', 'The bundled briefs are missing. Install Sitewright again.');
    folder = above;
  }

  return join(folder, 'resources', 'briefs');
}
