// One variable family as it lies in its Fontsource package: axes, styles, and a file a script.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { SitewrightError } from '../../../agents/site/error.ts';

export interface ScriptFile {
  /** Google Fonts' name of the subset: latin, latin-ext, arabic … */
  script: string;
  path: string;
  covers(this: void, codePoint: number): boolean;
}

export interface Family {
  id: string;
  name: string;
  version: string;
  generic: 'serif' | 'sans-serif' | 'monospace';
  axes: Readonly<Record<string, { default: number; min: number; max: number }>>;
  /** Latin first. */
  scripts(this: void, isItalic: boolean): ScriptFile[];
}

// Files of Fontsource by the axes they carry, fullest first. https://fontsource.org/docs/getting-started/variable
const CUTS = ['full', 'standard', 'wdth', 'opsz', 'wght'];

const Metadata = z.object({
  family: z.string(),
  version: z.string(),
  category: z.string(),
  variable: z.record(z.string(), z.object({ default: z.coerce.number(), min: z.coerce.number(), max: z.coerce.number() })),
});

const CodePoints = z.record(z.string(), z.string());

const packages = createRequire(import.meta.url);

/** @throws SitewrightError `not-found` when the package of the family is not installed */
export async function openFamily(id: string): Promise<Family> {
  const folder = folderOf(id);
  const metadata = Metadata.parse(await readJson(join(folder, 'metadata.json')));
  const codePoints = CodePoints.parse(await readJson(join(folder, 'unicode.json')));
  const { ital: _, ...axes } = metadata.variable;

  return {
    id,
    name: metadata.family,
    version: metadata.version,
    generic: genericOf(metadata.category),
    axes,

    scripts(isItalic) {
      const names = Object.keys(codePoints).toSorted((a, b) => Number(b === 'latin') - Number(a === 'latin'));
      return names.map((script) => ({
        script,
        path: fileOf(join(folder, 'files', `${id}-${script}`), metadata.family, isItalic),
        covers: rangeTest(codePoints[script] ?? ''),
      }));
    },
  };
}

function folderOf(id: string): string {
  try {
    return dirname(packages.resolve(`@fontsource-variable/${id}/package.json`));
  } catch (error) {
    throw new SitewrightError(
      'not-found',
      `There is no font family "${id}". Choose one of the @fontsource-variable packages listed in package.json.`,
      { cause: error },
    );
  }
}

function fileOf(stem: string, name: string, isItalic: boolean): string {
  const style = isItalic ? 'italic' : 'normal';
  const path = CUTS.map((cut) => `${stem}-${cut}-${style}.woff2`).find((file) => existsSync(file));
  if (!path) {
    throw new SitewrightError('validation', `The family ${name} has no ${style} cut. Choose its other style or another family.`);
  }
  return path;
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

function genericOf(category: string): Family['generic'] {
  return category === 'serif' || category === 'monospace' ? category : 'sans-serif';
}

/** `U+0000-00FF,U+0131` as a test. */
function rangeTest(ranges: string): (codePoint: number) => boolean {
  const pairs = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
  });
  return (codePoint) => pairs.some(({ first, last }) => codePoint >= first && codePoint <= last);
}
