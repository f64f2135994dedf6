// Sites in folders side by side and a link to the one that is live: visitors see all of one or all of another.
import { SitewrightError } from '../../agents/site/error.ts';
import type { Deployed, Ground, HostStatus, PublishRequest, Sent, Site } from './host.ts';
import type { SiteFile } from './site-file.ts';
import { wholeSite } from './htaccess.ts';
import { inParallel } from './in-parallel.ts';
import { manifestText, readManifest, type Manifest } from './manifest.ts';
import { sendingCounter } from './sending.ts';

/** A disk here or on another machine. Paths are whole. */
export interface Disk {
  /** Size of a file; missing when it is not there. */
  sizeOf(path: string): Promise<number | undefined>;
  makeFolder(path: string): Promise<void>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Lets one file stand in two places. @returns whether this disk can do so */
  link(from: string, to: string): Promise<boolean>;
  rename(from: string, to: string): Promise<void>;
  read(path: string): Promise<Uint8Array | undefined>;
  /** Names in a folder; none where there is no such folder. */
  list(folder: string): Promise<string[]>;
  removeFolder(path: string): Promise<void>;
  removeFile(path: string): Promise<void>;
  /** Where a link leads; missing where there is no link. */
  target(link: string): Promise<string | undefined>;
  /** Lets a link lead somewhere else, in one step. */
  point(link: string, target: string): Promise<void>;
  /** Whether something other than a link or an empty folder stands there. */
  isTaken(path: string): Promise<boolean>;
}

export interface ReleaseGround extends Ground {
  disk: Disk;
  /** The link that visitors are served from; releases stand beside it. */
  root: string;
  /** Files sent at a time. */
  atOnce: number;
}

const KEPT_RELEASES = 6;

function releaseId(site: Site): string {
  return site.hash.slice(0, 16);
}

export async function unsent(site: Site, { disk, root }: Pick<ReleaseGround, 'disk' | 'root'>): Promise<Sent> {
  const folder = releasesOf(root);
  if ((await disk.list(folder)).includes(releaseId(site))) return { files: 0, bytes: 0 };

  const known = await liveManifest(disk, root);
  const missing = wholeSite(site).filter(({ path, sha256 }) => known.get(path) !== sha256);
  return { files: missing.length, bytes: missing.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** @throws SitewrightError `conflict` when a folder of somebody else stands where the link has to be */
export async function putRelease({ site, isPreview }: PublishRequest, ground: ReleaseGround): Promise<Deployed> {
  const { disk, root } = ground;
  if (await disk.isTaken(root)) {
    throw new SitewrightError(
      'conflict',
      `${root} holds files that Sitewright did not put there. Choose an empty folder or a new name; nothing was changed.`,
    );
  }

  const id = releaseId(site);
  const names = await disk.list(releasesOf(root));
  const sent = names.includes(id) ? { files: 0, bytes: 0 } : await fillRelease(site, ground);
  if (!isPreview) await pointAt(id, ground);
  await sweep(ground);
  return { reference: id, sent };
}

/** @throws SitewrightError `not-found` when that release is no longer kept */
export async function pointAt(id: string, { disk, root }: Pick<ReleaseGround, 'disk' | 'root'>): Promise<HostStatus> {
  const names = await disk.list(releasesOf(root));
  if (!names.includes(id)) {
    throw new SitewrightError('not-found', `That deployment is no longer kept at ${root}. Publish the site again.`);
  }
  await disk.point(root, `${baseName(root)}.releases/${id}`);
  return { live: id };
}

export async function liveRelease({ disk, root }: Pick<ReleaseGround, 'disk' | 'root'>): Promise<string | undefined> {
  const target = await disk.target(root);
  return target?.split('/').at(-1);
}

export async function removeReleases({ disk, root }: Pick<ReleaseGround, 'disk' | 'root'>): Promise<void> {
  if ((await disk.target(root)) !== undefined) await disk.removeFile(root);
  await disk.removeFolder(releasesOf(root));
}

function releasesOf(root: string): string {
  return `${root}.releases`;
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

async function liveManifest(disk: Disk, root: string): Promise<Manifest> {
  const live = await liveRelease({ disk, root });
  const note = live === undefined ? undefined : await disk.read(`${releasesOf(root)}/${live}.files`);
  return readManifest(new TextDecoder().decode(note));
}

/** In a folder of another name until it is whole; what is there from an earlier try is not sent again. */
async function fillRelease(site: Site, ground: ReleaseGround): Promise<Sent> {
  const { disk, root, signal } = ground;
  const files = wholeSite(site);
  const folder = `${releasesOf(root)}/${releaseId(site)}`;
  const [known, live] = [await liveManifest(disk, root), await liveRelease(ground)];
  const isLinked = async ({ path, sha256 }: SiteFile) =>
    live !== undefined && known.get(path) === sha256 && disk.link(`${releasesOf(root)}/${live}${path}`, `${folder}.part${path}`);

  const folders = new Set(files.map(({ path }) => `${folder}.part${path.slice(0, path.lastIndexOf('/'))}`));
  for (const each of [...folders].toSorted()) await disk.makeFolder(each);

  const counter = sendingCounter(files, ground);
  await inParallel(files, ground.atOnce, async (file) => {
    signal.throwIfAborted();
    const target = `${folder}.part${file.path}`;
    const isThere = (await disk.sizeOf(target)) === file.bytes || (await isLinked(file));
    if (!isThere) await disk.write(target, await file.read());
    counter.add(isThere ? undefined : file);
  });

  await disk.write(`${folder}.files`, new TextEncoder().encode(manifestText(files)));
  await disk.rename(`${folder}.part`, folder);
  return counter.sent();
}

/** Old releases go, the live one and the newest stay. */
async function sweep({ disk, root }: ReleaseGround): Promise<void> {
  const live = await liveRelease({ disk, root });
  const log = `${releasesOf(root)}/order.txt`;
  const names = (await disk.list(releasesOf(root))).filter((name) => !name.includes('.'));
  const before = new TextDecoder().decode(await disk.read(log)).split('\n');
  const oldestFirst = [...before.filter((name) => names.includes(name)), ...names.filter((name) => !before.includes(name))];

  const old = oldestFirst.slice(0, -KEPT_RELEASES).filter((name) => name !== live);
  for (const name of old) {
    await disk.removeFolder(`${releasesOf(root)}/${name}`);
    await disk.removeFile(`${releasesOf(root)}/${name}.files`);
  }
  const kept = oldestFirst.filter((name) => !old.includes(name));
  await disk.write(log, new TextEncoder().encode(kept.join('\n')));
}
