// The site's own fonts: only the characters in use, with system fonts that take the same room until they are there.
import type { FontMetrics, Lent } from '../lent.ts';
import type { Assets, StoredFile } from '../site/code.ts';
import type { FontUse, Typography } from '../site/design.ts';
import { isSystemFamily } from '../type/families.ts';

type Face = Assets['fonts'][number];
type Role = Face['role'];

/** Loaded before the first paint: the faces that set headings and running text. An italic that came late moved headings by .29 CLS. */
const PRELOADED: ReadonlySet<Role> = new Set(['display', 'body', 'displayItalic']);

const ROLES = ['display', 'displayItalic', 'body', 'label'] as const satisfies Role[];

export async function fontFaces(
  fonts: Typography['fonts'],
  characters: string,
  lent: Lent,
): Promise<{ files: StoredFile[]; faces: Face[] }> {
  const files = new Map<string, StoredFile>();
  const faces: Face[] = [];

  for (const role of ROLES) {
    const use = fonts[role];
    if (!use) continue;

    if (isSystemFamily(use.family)) {
      faces.push({ role, css: '', stack: use.family, preload: false });
      continue;
    }

    const file = await fontFile(use, characters, lent);
    files.set(file.path, file);
    faces.push(face(role, use, { path: file.path, metrics: await lent.fonts.metrics(use) }));
  }

  return { files: [...files.values()], faces };
}

async function fontFile(use: FontUse, characters: string, lent: Lent): Promise<StoredFile> {
  const key = `font:${JSON.stringify(use)}:${characters}`;
  const stored = await lent.blobs.once(key, async () => (await lent.fonts.subset(use, characters)).bytes);
  const slant = use.italic ? '-italic' : '';

  return { ...stored, path: `/assets/${use.family}${slant}-${stored.hash.slice(0, 8)}.woff2`, type: 'font/woff2' };
}

function face(role: Role, use: FontUse, { path, metrics }: { path: string; metrics: FontMetrics }): Face {
  const family = role === 'displayItalic' ? 'Site display' : `Site ${role}`;
  const weight = typeof use.weight === 'number' ? String(use.weight) : use.weight.join(' ');
  const style = use.italic ? 'italic' : 'normal';
  const { fallback } = metrics;

  const own = [
    `font-family: "${family}"`,
    `src: url(${path}) format("woff2")`,
    `font-weight: ${weight}`,
    `font-style: ${style}`,
    'font-display: swap',
  ];
  const standIn = [
    `font-family: "${family} fallback"`,
    `src: local("${fallback.family}")`,
    `font-style: ${style}`,
    `size-adjust: ${percent(fallback.sizeAdjust)}`,
    `ascent-override: ${percent(fallback.ascent)}`,
    `descent-override: ${percent(fallback.descent)}`,
    `line-gap-override: ${percent(fallback.lineGap)}`,
  ];

  return {
    role,
    path,
    css: `${rule(own)}\n${rule(standIn)}`,
    stack: `"${family}", "${family} fallback", ${metrics.generic}`,
    preload: PRELOADED.has(role),
  };
}

function rule(declared: readonly string[]): string {
  return `@font-face {\n${declared.map((line) => `  ${line};`).join('\n')}\n}`;
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(2)}%`;
}
