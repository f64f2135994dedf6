// Proof that what the client gave is on the pages, and which pictures a model drew: looked for in the files of the site, byte by byte where
// it is used as it is.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Slots } from '../../agents/site/slots.ts';
import type { ClientAsset } from '../../preload/contract/made.ts';
import { hashOf } from '../assets/hash.ts';
import { sourceName } from '../assets/kept-source.ts';
import type { Store } from '../store/store.ts';
import { fontProofs } from './font-proofs.ts';

type Known = { [Name in 'brief' | 'wordmark' | 'imagery' | 'typography' | 'assets' | 'files']?: Slots[Name] | undefined };

interface Page {
  path: string;
  html: string;
}

/** @throws SitewrightError `not-found` */
export async function clientAssets(projectId: string, store: Store): Promise<ClientAsset[]> {
  const { outDir } = await store.projects.get(projectId);
  const [brief, wordmark, imagery, typography, assets, files] = await Promise.all([
    store.slots.newest(projectId, 'brief'),
    store.slots.newest(projectId, 'wordmark'),
    store.slots.newest(projectId, 'imagery'),
    store.slots.newest(projectId, 'typography'),
    store.slots.newest(projectId, 'assets'),
    store.slots.newest(projectId, 'files'),
  ]);
  if (!brief || outDir === undefined) return [];

  const known = { brief, wordmark, imagery, typography, assets, files };
  const pages = await pagesIn(outDir, known);
  const logo = brief.logo === undefined ? [] : [await logoProof(brief.logo, known, { outDir, pages })];
  const fonts = brief.fontFiles ? await fontProofs(brief.fontFiles, known, { outDir, pages }) : [];
  return [...logo, ...brief.photos.map((photo) => photoProof(photo, known, pages)), ...fonts, ...drawnByModels(known, pages)];
}

async function pagesIn(outDir: string, { files }: Known): Promise<Page[]> {
  const paths = Object.values(files?.pages ?? {});
  const read = paths.map(async (path) => ({
    path: path.replace(/index\.html$/, ''),
    html: await readFile(join(outDir, path), 'utf8').catch(() => ''),
  }));
  return Promise.all(read);
}

async function logoProof(
  file: string,
  { brief, wordmark, assets }: Known,
  { outDir, pages }: { outDir: string; pages: readonly Page[] },
): Promise<ClientAsset> {
  const digest = brief?.logoDigest;
  const about = { file: sourceName(file), kind: 'logo' as const, ...(digest === undefined ? {} : { digest }) };
  if (wordmark?.refused !== undefined) return { ...about, state: 'refused', pages: [], why: wordmark.refused };

  const path = assets?.logo?.path;
  const shown = path === undefined ? [] : showing([path], pages);
  if (path === undefined || shown.length === 0) return { ...about, state: 'absent', pages: [] };

  const served = await readFile(join(outDir, path)).catch(() => undefined);
  const isSame = served !== undefined && hashOf(served) === digest;
  const state = /\.pdf$/iu.test(about.file) ? 'drawn' : 'sized';
  return { ...about, state: isSame ? 'unaltered' : state, pages: shown };
}

function photoProof(
  { file, digest }: Slots['brief']['photos'][number],
  { imagery, assets }: Known,
  pages: readonly Page[],
): ClientAsset {
  const about = { file: sourceName(file), kind: 'photo' as const, ...(digest === undefined ? {} : { digest }) };
  const refused = imagery?.refused.find((each) => each.file === file);
  if (refused) return { ...about, state: 'refused', pages: [], why: refused.why };

  const ids = (imagery?.pictures ?? []).filter(({ source, kind }) => kind === 'photo' && source === file).map(({ id }) => id);
  const served = ids.flatMap((id) => {
    const picture = assets?.pictures[id];
    return picture ? [picture.fallback] : [];
  });
  const shown = showing(served, pages);
  return { ...about, state: shown.length > 0 ? 'sized' : 'absent', pages: shown };
}

function drawnByModels({ imagery, assets }: Known, pages: readonly Page[]): ClientAsset[] {
  return (imagery?.pictures ?? []).flatMap(({ id, digest, byModel }) => {
    if (!byModel) return [];
    const served = assets?.pictures[id]?.fallback;
    const shown = served === undefined ? [] : showing([served], pages);
    const { shows, ...from } = byModel;
    const state = shown.length > 0 ? 'sized' : 'absent';
    return [
      { file: shows.text, kind: 'picture', state, pages: shown, byModel: from, ...(digest === undefined ? {} : { digest }) },
    ];
  });
}

function showing(addresses: readonly string[], pages: readonly Page[]): string[] {
  return pages.filter(({ html }) => addresses.some((address) => html.includes(address))).map(({ path }) => path);
}
