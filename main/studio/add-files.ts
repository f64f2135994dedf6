// Files of the client that come after the brief: each is looked at, those that can be used are kept and named in the brief.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lent } from '../../agents/lent.ts';
import type { Brief, BriefFont } from '../../agents/site/brief.ts';
import type { FontFile } from '../../agents/site/design.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import type { AddedFiles, GivenFile } from '../../preload/contract/brief.ts';
import { keptHash, keptSource } from '../assets/kept-source.ts';
import { createLent } from '../assets/lent.ts';
import type { Making } from '../making/make-site.ts';
import { standingBrief } from './change-brief.ts';
import { inItsName } from './in-its-name.ts';

type Ground = Pick<Making, 'store' | 'dataDir'>;

/** One change of the site's history. @throws SitewrightError `precondition` before the site is made, `conflict` while it is */
export async function addFiles(projectId: string, files: readonly GivenFile[], { store, dataDir }: Ground): Promise<AddedFiles> {
  const { brief: standing, change } = await standingBrief(projectId, store);
  let brief = standing;
  const refused: string[] = [];
  const added: GivenFile[] = [];
  for (const file of files) {
    try {
      brief = await withFile(brief, file, dataDir);
      added.push(file);
    } catch (error) {
      if (!(error instanceof SitewrightError)) throw error;
      refused.push(error.message);
    }
  }
  if (added.length === 0) return { refused };

  const sentence = sentenceOf(added);
  await change(brief, sentence);
  return { sentence, refused };
}

/** @throws SitewrightError `validation` for what is there already, or no picture or font to its end */
async function withFile(brief: Brief, { name, type, file }: GivenFile, dataDir: string): Promise<Brief> {
  const lent = createLent({ dataDir, briefDir: dataDir, signal: new AbortController().signal });
  const { blobs, pictures } = lent;
  const { hash: digest } = await blobs.put(await readFile(join(dataDir, 'briefs', file)));
  if (filesOf(brief, type).includes(digest))
    throw new SitewrightError('validation', `${name} is there already. Choose another file.`);

  const source = keptSource(digest, name);
  if (type === 'font') return { ...brief, fontFiles: await withFont(brief.fontFiles ?? [], source, lent) };
  await inItsName(source, name, () => (type === 'logo' ? pictures.logo(source) : pictures.inspect(source)));
  if (type === 'logo') return { ...brief, logo: source, logoDigest: digest };
  return { ...brief, photos: [...brief.photos, { file: source, digest }] };
}

/** Hashes of what the brief has of the kind. */
function filesOf({ logoDigest, photos, fontFiles = [] }: Brief, type: GivenFile['type']): (string | undefined)[] {
  if (type === 'logo') return [logoDigest];
  return (type === 'photo' ? photos : fontFiles).map(({ digest }) => digest);
}

/** In the place of the same cut, where that was given in the studio too, and for what its family is chosen for. */
async function withFont(fonts: readonly BriefFont[], source: string, { fonts: lent }: Pick<Lent, 'fonts'>): Promise<BriefFont[]> {
  const { facts } = await lent.given(source);
  const others = await Promise.all(
    fonts
      .filter(({ file }) => keptHash(file) !== undefined)
      .map(async (font) => ({ font, facts: (await lent.given(font.file)).facts })),
  );
  const relatives = others.filter((other) => other.facts.family === facts.family);
  const replaced = new Set(relatives.filter((other) => isSameCut(other.facts, facts)).map(({ font }) => font));

  const { use, isChosen } = relatives.map(({ font }) => font).find((font) => font.use !== undefined) ?? {};
  const added = { file: source, digest: facts.digest, ...(use && { use }), ...(isChosen && { isChosen }) };
  return [...fonts.filter((font) => !replaced.has(font)), added];
}

function isSameCut(one: FontFile, other: FontFile): boolean {
  return one.style === other.style && one.italic === other.italic && String(one.weight) === String(other.weight);
}

/** "Logo, 2 photos and 1 font added" */
function sentenceOf(added: readonly GivenFile[]): string {
  const counted = (kind: GivenFile['type']) => {
    const count = added.filter(({ type }) => type === kind).length;
    return count === 0 ? [] : [count === 1 ? `1 ${kind}` : `${count} ${kind}s`];
  };
  const logo = added.some(({ type }) => type === 'logo') ? ['logo'] : [];
  const words = new Intl.ListFormat('en-GB').format([...logo, ...counted('photo'), ...counted('font')]);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} added`;
}
