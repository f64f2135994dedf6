// The site's own fonts: only the characters in use, with system fonts that take the same room until they are there.
import type { FontMetrics, Lent } from '../lent.ts';
import type { Assets, StoredFile } from '../site/code.ts';
import type { FontUse, Typography } from '../site/design.ts';
import { isSystemFamily } from '../type/families.ts';
import { scriptOf } from '../type/script.ts';
import { base64 } from './base64.ts';
import { ownFaces, type OwnFace } from './own-faces.ts';
import { unicodeRange } from './unicode-range.ts';

type Face = Assets['fonts'][number];
type Role = Face['role'];

const ROLES = ['display', 'displayItalic', 'body', 'label'] as const satisfies Role[];

/** Spaces and joiners: they are set in the face of the letters around them. */
const UNSEEN = /[\s\p{C}]/u;

interface Words {
  /** Every character in use, once each. */
  characters: string;
  /** BCP 47 */
  language: string;
  /** Whether headings are set in capitals. */
  capitals: boolean;
}

export async function fontFaces(
  fonts: Typography['fonts'],
  words: Words,
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

    const metrics = await lent.fonts.metrics(use);
    if (use.files) {
      const own = await ownFaces(use, isHeading(role), lent);
      for (const { file } of own) files.set(file.path, file);
      faces.push(ownFace(role, own, { use, metrics, words }));
      continue;
    }

    const cuts = await cutsOf(sharedUse(use, fonts), words, lent);
    const [first, ...further] = cuts;
    const isInStyles = isHeading(role) && !sharesText(use, fonts) && first !== undefined && first.bytes.length <= MOST_IN_STYLES;
    for (const { file } of isInStyles ? further : cuts) files.set(file.path, file);
    faces.push(face(role, use, { cuts, isInStyles, metrics, words }));
  }

  return { files: [...files.values()], faces };
}

/** Roles of one family along the same axes share one file, cut for all their weights: each alone would bring the same letters again. */
function sharedUse(use: FontUse, fonts: Typography['fonts']): FontUse {
  const alike = ROLES.flatMap((role) => fonts[role] ?? []).filter((other) => isSameFace(use, other));
  const weights = alike.flatMap(({ weight }) => weight);
  const [least, most] = [Math.min(...weights), Math.max(...weights)];
  return { ...use, weight: least === most ? least : [least, most] };
}

/** Text in the same file would bring it a second time. */
function sharesText(use: FontUse, { body, label }: Typography['fonts']): boolean {
  return isSameFace(use, body) || isSameFace(use, label);
}

function isHeading(role: Role): boolean {
  return role === 'display' || role === 'displayItalic';
}

function isSameFace(one: FontUse, other: FontUse): boolean {
  const axes = new Set([...Object.keys(one.axes), ...Object.keys(other.axes)]);
  const isAlike = !one.files && !other.files && one.family === other.family && one.italic === other.italic;
  return isAlike && [...axes].every((axis) => one.axes[axis] === other.axes[axis]);
}

/**
 * Bytes of a face of headings that the style sheet carries. It is then there with the first paint: headings neither change their face
 * before the reader's eyes nor move what is below them, and the page weighs the same.
 */
const MOST_IN_STYLES = 40_000;

/** Characters from which a further file sets whole words, not only a currency sign or a name. */
const MANY = 12;

/** One file of a family, and which of the site's characters it brings. */
interface Cut {
  file: StoredFile;
  bytes: Uint8Array;
  characters: string[];
}

/** Families keep ł, ŵ or ğ in a file apart from a to z, and each writing in its own. The file of the site's own writing comes first. */
async function cutsOf(
  use: FontUse,
  { characters, language }: Pick<Words, 'characters' | 'language'>,
  lent: Lent,
): Promise<Cut[]> {
  const slant = use.italic ? '-italic' : '';
  const writing = scriptOf(language);
  const letter = new RegExp(`\\p{Script=${writing}}`, 'u');
  const lettersIn = (cut: Cut) => cut.characters.filter((each) => letter.test(each)).length;
  const cuts: Cut[] = [];
  let wanted = Array.from(characters);

  do {
    const { bytes, elsewhere, missing } = await lent.fonts.subset(use, wanted.join(''), writing);
    const stored = await lent.blobs.put(bytes);
    const path = `/assets/${use.family}${slant}-${stored.hash.slice(0, 8)}.woff2`;
    const others = new Set([...elsewhere, ...missing]);

    cuts.push({
      file: { ...stored, path, type: 'font/woff2' },
      bytes,
      characters: wanted.filter((each) => !others.has(each) && !UNSEEN.test(each)),
    });
    wanted = elsewhere;
  } while (wanted.length > 0);

  return cuts.toSorted((a, b) => lettersIn(b) - lettersIn(a));
}

interface Setting {
  cuts: readonly Cut[];
  /** Whether the style sheet carries the first of them. */
  isInStyles: boolean;
  metrics: FontMetrics;
  words: Words;
}

function face(role: Role, use: FontUse, { cuts, isInStyles, metrics, words }: Setting): Face {
  const family = familyOf(role);
  const weight = typeof use.weight === 'number' ? String(use.weight) : use.weight.join(' ');
  const style = use.italic ? 'italic' : 'normal';

  // Where ranges overlap the later face wins, so the first needs none. https://drafts.csswg.org/css-fonts-4/#composite-fonts
  const own = cuts.map(({ file, bytes, characters }, index) => [
    `font-family: "${family}"`,
    `src: url(${isInStyles && index === 0 ? `data:font/woff2;base64,${base64(bytes)}` : file.path}) format("woff2")`,
    `font-weight: ${weight}`,
    `font-style: ${style}`,
    // A file that comes after the first paint would break every line anew: it waits for the next page. What the style sheet carries is
    // unpacked a moment after it, and must never be passed over.
    `font-display: ${isInStyles && index === 0 ? 'swap' : 'optional'}`,
    ...(index === 0 ? [] : [`unicode-range: ${unicodeRange(characters)}`]),
  ]);

  return {
    role,
    path: isInStyles ? undefined : cuts[0]?.file.path,
    furtherPaths: cuts.slice(1).flatMap(({ file, characters }) => (characters.length >= MANY ? [file.path] : [])),
    css: [...own.map(rule), ...standInRules(role, { use, metrics, words })].join('\n'),
    stack: stackOf(role, metrics),
    preload: true,
  };
}

/** The first file is the one that most is set in: others come when words ask for them. */
function ownFace(role: Role, own: readonly OwnFace[], setting: Stood): Face {
  const rules = own.map(({ declared }) => rule([`font-family: "${familyOf(role)}"`, ...declared]));
  return {
    role,
    path: own[0]?.file.path,
    css: [...rules, ...standInRules(role, setting)].join('\n'),
    stack: stackOf(role, setting.metrics),
    preload: true,
  };
}

function familyOf(role: Role): string {
  return role === 'displayItalic' ? 'Site display' : `Site ${role}`;
}

function stackOf(role: Role, { generic, fallbacks }: FontMetrics): string {
  const standIns = fallbacks.map((_, index) => `"${standInOf(role, index)}"`);
  return [`"${familyOf(role)}"`, ...standIns, generic].join(', ');
}

function standInOf(role: Role, index: number): string {
  return `${familyOf(role)} fallback${index === 0 ? '' : ` ${index + 1}`}`;
}

interface Stood {
  use: FontUse;
  metrics: FontMetrics;
  words: Pick<Words, 'capitals'>;
}

/** A rule of which no font is on the system counts for nothing, and the next one stands in. */
function standInRules(role: Role, { use, metrics, words }: Stood): string[] {
  const rooms = isHeading(role) && words.capitals ? metrics.capitalsFallbacks : metrics.fallbacks;

  return rooms.map(({ names, isBold, sizeAdjust, ascent, descent, lineGap }, index) =>
    rule([
      `font-family: "${standInOf(role, index)}"`,
      `src: ${names.map((name) => `local("${name}")`).join(', ')}`,
      ...(isBold ? ['font-weight: 600 900'] : []),
      `font-style: ${use.italic ? 'italic' : 'normal'}`,
      `size-adjust: ${percent(sizeAdjust)}`,
      `ascent-override: ${percent(ascent)}`,
      `descent-override: ${percent(descent)}`,
      `line-gap-override: ${percent(lineGap)}`,
    ]),
  );
}

function rule(declared: readonly string[]): string {
  return `@font-face {\n${declared.map((line) => `  ${line};`).join('\n')}\n}`;
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(2)}%`;
}
