// A site as graders read it: a folder of files that a loopback server shows as a host would.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Slots } from '../../agents/site/slots.ts';
import { parseDocument, type Document } from './document/document.ts';

export interface PageUnderGrade {
  /** Address on the site: `/`, `/about/`, `/menu.html`. */
  path: string;
  /** Its file, from the site's folder, with forward slashes. */
  file: string;
  markup: string;
  /** Parsed once, when first asked for. */
  readonly document: Document;
}

interface UnreadPage {
  path: string;
  /** In plain words. */
  why: string;
}

/** A page of this size takes a reader minutes, and graders as long. */
const LARGEST_PAGE_BYTES = 4_000_000;

export interface SiteUnderGrade {
  /** Where it can be visited, e.g. http://127.0.0.1:4321 */
  origin: string;
  folder: string;
  pages: readonly PageUnderGrade[];
  /** Pages that cannot be judged: too large, or no text at all. */
  unread: readonly UnreadPage[];
  /** All files, from the site's folder, with forward slashes. */
  files: readonly string[];
  /** Addresses that the host sends on, from the file `_redirects`. */
  redirects: ReadonlySet<string>;
  /** @throws SitewrightError `not-found` */
  read(this: void, file: string): Promise<Buffer>;
  /** What we know of a site that we made ourselves. */
  model: Partial<Slots> | undefined;
}

export interface SiteRequest {
  folder: string;
  origin: string;
  model?: Partial<Slots> | undefined;
}

/** @throws SitewrightError `not-found` when the folder holds no page */
export async function openSiteUnderGrade({ folder, origin, model }: SiteRequest): Promise<SiteUnderGrade> {
  const files = await filesIn(folder);
  const markups = files.filter((file) => /\.html?$/i.test(file));
  if (markups.length === 0) {
    throw new SitewrightError(
      'not-found',
      `There is no page in ${folder}. Name a folder that holds a site, with .html files in it.`,
    );
  }

  const read = async (file: string) => readFile(join(folder, file)).catch((error: unknown) => refuse(file, error));
  const pages: PageUnderGrade[] = [];
  const unread: UnreadPage[] = [];
  for (const file of markups) {
    const bytes = await read(file);
    const why = unreadable(bytes);
    if (why === undefined) pages.push(pageOf(file, bytes.toString('utf8')));
    else unread.push({ path: addressOf(file), why });
  }

  const redirects = files.includes('_redirects') ? redirectsIn((await read('_redirects')).toString('utf8')) : new Set<string>();

  return { origin, folder, files, pages, unread, redirects, read, model };
}

function refuse(file: string, cause: unknown): never {
  throw new SitewrightError('not-found', `The site's file ${file} cannot be read. See that it is there, then grade again.`, {
    cause,
  });
}

function unreadable(bytes: Buffer): string | undefined {
  const megabytes = Math.round(bytes.length / 1_000_000);
  if (bytes.length > LARGEST_PAGE_BYTES) return `The page is ${megabytes} MB, more than is read of one page. Split it.`;
  if (bytes.subarray(0, 4096).includes(0)) return 'The file is called a page and holds no text. Give it its right ending.';
  return undefined;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    throw new SitewrightError('not-found', `The folder ${folder} cannot be read. Name a folder that holds a site.`, {
      cause: error,
    });
  });

  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !/(^|\/)(node_modules|\.git)\//.test(file))
    .toSorted();
}

function redirectsIn(text: string): Set<string> {
  const rules = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return new Set(rules.map((rule) => rule.trim().split(/\s+/)[0] ?? ''));
}

/** Address a host gives to a file. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html?$/i, '$1')}`;
}

function pageOf(file: string, markup: string): PageUnderGrade {
  let document: Document | undefined;

  return {
    path: addressOf(file),
    file,
    markup,
    get document() {
      document ??= parseDocument(markup);
      return document;
    },
  };
}
