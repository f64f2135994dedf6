// A whole site as one file that opens anywhere and loads nothing: its pages, styles, fonts and pictures, and the ways to comment on them.
import type { StoredFile } from '../../agents/site/code.ts';
import type { FileComment } from './in-file/review-data.ts';
import { reviewShell } from './review-shell.ts';
import { standalonePage } from './standalone-page.ts';

export interface ReviewedSite {
  name: string;
  /** BCP 47 */
  language: string;
  /** Every file of the site. */
  files: readonly StoredFile[];
  /** Path and name of each page, and the path of its file, in order. */
  pages: readonly { path: string; title: string; file: string }[];
  read(this: void, hash: string): Promise<Uint8Array>;
  /** For the frame that shows a page. */
  frameScript: string;
}

export interface HandedOut {
  project: string;
  /** Unguessable: what comes back must name it. */
  review: string;
  hash: string;
  round: number;
  comments: FileComment[];
}

/** @returns HTML */
export async function reviewFile(site: ReviewedSite, handed: HandedOut): Promise<string> {
  const byPath = new Map(site.files.map((file) => [file.path, file]));
  const text = async (path: string) => new TextDecoder().decode(await bytesOf(path));
  const bytesOf = async (path: string) => site.read(byPath.get(path)?.hash ?? '');
  const dataUrl = async (path: string) => {
    const type = byPath.get(path)?.type ?? 'application/octet-stream';
    return `data:${type.split(';')[0]};base64,${Buffer.from(await bytesOf(path)).toString('base64')}`;
  };
  const each = async (paths: Iterable<string>, content: (path: string) => Promise<string>) =>
    Object.fromEntries(await Promise.all([...paths].map(async (path) => [path, await content(path)] as const)));

  const pages = await Promise.all(
    site.pages.map(async ({ path, title, file }) => ({
      path,
      title,
      ...standalonePage(await text(file), (other) => byPath.has(other)),
    })),
  );
  const sheets = await each(new Set(pages.flatMap((page) => [...page.sheets])), async (path) =>
    inlined(await text(path), { has: (file) => byPath.has(file), dataUrl }),
  );
  const assets = await each(new Set(pages.flatMap((page) => [...page.assets])), dataUrl);

  return reviewShell(
    {
      ...handed,
      site: site.name,
      slug: slugOf(site.name),
      pages: pages.map(({ path, title, html }) => ({ path, title, html })),
      assets,
      sheets,
      frameScript: site.frameScript,
    },
    site.language,
  );
}

interface Files {
  has(this: void, path: string): boolean;
  dataUrl(this: void, path: string): Promise<string>;
}

const FILE_IN_SHEET = /url\(["']?(\/[^"')]+)["']?\)/g;

/** It lies in the file and costs nobody a wait; browsers would leave it out where it is not ready at the first paint. */
const FONT_OPTIONAL = /font-display:\s*optional/g;

async function inlined(sheet: string, { has, dataUrl }: Files): Promise<string> {
  const paths = new Set(Array.from(sheet.matchAll(FILE_IN_SHEET), ([, path = '']) => path).filter(has));
  const urls = new Map(await Promise.all([...paths].map(async (path) => [path, await dataUrl(path)] as const)));
  return sheet
    .replaceAll(FILE_IN_SHEET, (whole, path: string) => (urls.has(path) ? `url(${urls.get(path)})` : whole))
    .replaceAll(FONT_OPTIONAL, 'font-display:swap');
}

export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'site';
}
