// Proof that the client's own font files are on the pages: a style sheet of the page names them, and what is served are the very bytes.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BriefFont } from '../../agents/site/brief.ts';
import type { Slots } from '../../agents/site/slots.ts';
import type { ClientAsset } from '../../preload/contract/made.ts';
import { hashOf } from '../assets/hash.ts';
import { sourceName } from '../assets/kept-source.ts';

interface Known {
  typography?: Slots['typography'] | undefined;
  assets?: Slots['assets'] | undefined;
}

interface Site {
  outDir: string;
  pages: readonly { path: string; html: string }[];
}

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"/g;

export async function fontProofs(fonts: readonly BriefFont[], known: Known, site: Site): Promise<ClientAsset[]> {
  const sheets = new Map<string, Promise<string>>();
  const sheet = (path: string) => {
    const read = sheets.get(path) ?? readFile(join(site.outDir, path), 'utf8').catch(() => '');
    sheets.set(path, read);
    return read;
  };
  const stylesOf = async ({ html }: Site['pages'][number]) =>
    (await Promise.all(Array.from(html.matchAll(STYLESHEET), ([, path = '']) => sheet(path)))).join('\n');
  const styled = await Promise.all(site.pages.map(async (page) => ({ path: page.path, styles: await stylesOf(page) })));

  return Promise.all(fonts.map((font) => fontProof(font, known, { outDir: site.outDir, styled })));
}

interface Styled {
  outDir: string;
  styled: readonly { path: string; styles: string }[];
}

async function fontProof({ file, digest }: BriefFont, { typography, assets }: Known, site: Styled): Promise<ClientAsset> {
  const about = { file: sourceName(file), kind: 'font' as const, ...(digest === undefined ? {} : { digest }) };
  const refused = typography?.own?.refused.find((each) => each.file === file);
  if (refused) return { ...about, state: 'refused', pages: [], why: refused.why };

  const served = assets?.files.find(({ hash, type }) => hash === digest && type.startsWith('font/'));
  if (!served) return { ...about, state: 'absent', pages: [], ...whyNot(file, typography) };

  const bytes = await readFile(join(site.outDir, served.path)).catch(() => undefined);
  const isSame = bytes !== undefined && hashOf(bytes) === digest;
  const pages = site.styled.filter(({ styles }) => styles.includes(served.path)).map(({ path }) => path);
  return isSame && pages.length > 0 ? { ...about, state: 'unaltered', pages } : { ...about, state: 'absent', pages: [] };
}

/** What the panel does not tell beside the family. */
function whyNot(file: string, typography: Known['typography']): Pick<ClientAsset, 'why'> {
  const family = typography?.own?.families.find(({ files }) => files.some((each) => each.file === file));
  if (!family || family.use === 'none') return {};
  return { why: 'The site needs no further cut of this family.' };
}
