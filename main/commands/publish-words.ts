// The words typed after publish, rollback, status and connect: what is meant, and where it goes.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SitewrightError } from '../../agents/site/error.ts';
import { dataDir } from '../data-dir.ts';
import { publishProgressOn } from '../making/publish-progress.ts';
import type { Ground } from '../publishing/host.ts';
import { folderPublishing, type PlacePublishing } from '../studio/folder-publishing.ts';
import type { Wish } from '../studio/publishing.ts';
import type { Studio } from '../studio/studio.ts';
import { untilInterrupted } from './interrupt.ts';
import { typed } from './typed.ts';

const OPTIONS = {
  to: { type: 'string' },
  name: { type: 'string' },
  set: { type: 'string', multiple: true },
  project: { type: 'string' },
  'dry-run': { type: 'boolean' },
  preview: { type: 'boolean' },
  add: { type: 'boolean' },
  'no-probe': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export function publishWords(words: readonly string[]) {
  const { values, positionals } = typed(() => parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true }));
  return {
    ...values,
    isDryRun: values['dry-run'] ?? false,
    isPreview: values.preview ?? false,
    isProbed: !values['no-probe'],
    named: positionals,
  };
}

export type PublishWords = ReturnType<typeof publishWords>;

/** @throws SitewrightError `validation` for what is not key=value; the value is not repeated, for it may be secret */
export function settingsIn({ set = [] }: PublishWords): Record<string, string> {
  const pairs = set.map((words) => {
    const equals = words.indexOf('=');
    if (equals > 0) return [words.slice(0, equals), words.slice(equals + 1)] as const;
    throw new SitewrightError('validation', 'Give settings as --set key=value. See them with: sitewright hosts');
  });
  return Object.fromEntries(pairs);
}

export interface Work {
  studio: Studio;
  ground: Ground;
}

/** Opens the studio for one piece of work that Ctrl+C stops. */
export async function withPublishing(work: (work: Work) => Promise<number>): Promise<number> {
  return untilStopped(async (ground) => {
    // A folder whose host is told everything needs none of it.
    const { openStudio } = await import('../studio/open-studio.ts');
    const studio = await openStudio({ dataDir: dataDir(), endsSoon: true });
    try {
      return await work({ studio, ground });
    } finally {
      await studio.close();
    }
  });
}

export interface WishWork {
  publishing: PlacePublishing;
  wish: Wish;
  ground: Ground;
}

/** @throws SitewrightError `validation` when it is not said what or where to, `not-found` when it is not there */
export async function withWish(words: PublishWords, work: (work: WishWork) => Promise<number>): Promise<number> {
  const [named] = words.named;
  if (named === undefined)
    throw new SitewrightError('validation', 'Name a project, or a folder with a site. See sitewright --help.');
  if (words.to === undefined)
    throw new SitewrightError('validation', 'Say where to: --to <host>. See them with: sitewright hosts');

  const place = { host: words.to, siteName: words.name, settings: settingsIn(words) };
  const isFolder = existsSync(join(named, 'index.html'));
  const folder: Wish | undefined = isFolder ? { ...place, source: { type: 'folder', folder: named } } : undefined;
  const alone = folder && folderPublishing(folder, dataDir());
  if (folder && alone) return untilStopped((ground) => work({ publishing: alone, wish: folder, ground }));

  return withPublishing(async ({ studio, ground }) => {
    const wish = folder ?? { ...place, source: { type: 'project', projectId: await studio.projectNamed(named) } };
    return work({ publishing: await studio.publishing(), wish, ground });
  });
}

async function untilStopped(work: (ground: Ground) => Promise<number>): Promise<number> {
  const interrupt = untilInterrupted('Stopping. What is at the host already is not sent again.');
  try {
    return await work({ signal: interrupt.signal, onProgress: publishProgressOn(process.stderr) });
  } finally {
    interrupt.done();
  }
}
